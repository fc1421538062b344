import type { Span } from '../../../../domain/span.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { untouchedParagraphs } from './coverage.ts'
import { sentencesOf } from './sentences-of.ts'

/**
 * The stretches of the text in which nothing was checked yet, in order: sentences that are unmarked or still to check
 * where every fact is checked, else paragraphs without a claim and without a mark "not checkable". Neighbours are one.
 */
export function uncheckedStretches(workspace: Workspace): Span[] {
  const { checking } = workspace.article
  return checking === 'everyFact'
    ? joined(sentencesOf(workspace), ({ state }) => state === 'unmarked' || state === 'toCheck')
    : joined(...untouchedParagraphs(workspace))
}

/** Those of `spans` that are meant, as few spans: what is meant with nothing else between is one. */
function joined<T extends Span>(spans: readonly T[], isMeant: (span: T) => boolean): Span[] {
  const stretches: { start: number; end: number }[] = []
  let isGoingOn = false
  for (const span of spans) {
    const isOne = isMeant(span)
    const last = stretches.at(-1)
    if (isOne && isGoingOn && last) last.end = span.end
    else if (isOne) stretches.push({ start: span.start, end: span.end })
    isGoingOn = isOne
  }
  return stretches
}

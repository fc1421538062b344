import type { CheckedSentence, SentenceState } from './sentence-state.ts'

const UNCHECKED: ReadonlySet<SentenceState> = new Set(['unmarked', 'toCheck', 'inProgress'])

/** Whether a sentence still asks for something. */
export function isUnchecked({ state }: Pick<CheckedSentence, 'state'>): boolean {
  return UNCHECKED.has(state)
}

/**
 * The unchecked sentence that begins after `offset`, or before it for a `way` of -1, round the end of the article to
 * its other end; `null` where all are checked. The sentences are in reading order.
 */
export function nextUnchecked<S extends CheckedSentence>(
  sentences: readonly S[],
  offset: number,
  way: 1 | -1,
): S | null {
  const open = sentences.filter(isUnchecked)
  const found = way > 0 ? open.find(({ start }) => start > offset) : open.findLast(({ start }) => start < offset)
  return found ?? open.at(way > 0 ? 0 : -1) ?? null
}

import { lineAt, trimmed } from './line.ts'
import { segmenterFor } from './segmenters.ts'
import type { Span } from './span.ts'

/** What ends in a full stop without ending a sentence; `Intl.Segmenter` breaks after it. */
const ABBREVIATED =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Jr|St|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Brig|Sen|Rep|Gov|Pres|Hon|Supt|Insp|vs|approx|ca|cf|e\.g|i\.e|Jan|Feb|Aug|Sept|Oct|Nov|Dec|(?!I\.)\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u

/** The sentence of `text` around `offset`, within its line and without white space around it; `null` on an empty line. */
export function sentenceAt(text: string, offset: number, language: string | null): Span | null {
  const line = lineAt(text, offset)
  const at = segmentsOf(text, line, language).findLast(({ start }) => start <= offset)
  return at ? trimmed(text, at) : null
}

/** The sentences of a line of `text` in order, without white space around them; empty ones are left out. */
export function sentencesOfLine(text: string, line: Span, language: string | null): Span[] {
  return segmentsOf(text, line, language).flatMap((segment) => trimmed(text, segment) ?? [])
}

function segmentsOf(text: string, line: Span, language: string | null): Span[] {
  const words = text.slice(line.start, line.end)
  const segments: Span[] = []
  for (const { index, segment } of segmenterFor(language, 'sentence').segment(words)) {
    const last = segments.at(-1)
    const end = line.start + index + segment.length
    if (last && ABBREVIATED.test(text.slice(last.start, last.end))) segments.splice(-1, 1, { start: last.start, end })
    else segments.push({ start: line.start + index, end })
  }
  return segments
}

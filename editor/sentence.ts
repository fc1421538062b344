import type { Span } from '../domain/span.ts'
import { segmenterFor } from './segmenters.ts'
import { lineAt, trimmed } from './snap.ts'

/** What ends in a full stop without ending a sentence; `Intl.Segmenter` breaks after it. */
const ABBREVIATED =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Jr|St|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Brig|Sen|Rep|Gov|Pres|Hon|Supt|Insp|vs|approx|ca|cf|e\.g|i\.e|Jan|Feb|Aug|Sept|Oct|Nov|Dec|(?!I\.)\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u

/** The sentence of `text` around `offset`, within its line and without white space around it; `null` on an empty line. */
export function sentenceAt(text: string, offset: number, language: string | null): Span | null {
  const line = lineAt(text, offset)
  const sentences = sentencesOf(text.slice(line.start, line.end), language)
  const at = sentences.findLast(({ start }) => start <= offset - line.start)
  return at ? trimmed(text, { start: line.start + at.start, end: line.start + at.end }) : null
}

function sentencesOf(line: string, language: string | null): Span[] {
  const sentences: Span[] = []
  for (const { index, segment } of segmenterFor(language, 'sentence').segment(line)) {
    const last = sentences.at(-1)
    const end = index + segment.length
    if (last && ABBREVIATED.test(line.slice(last.start, last.end))) sentences.splice(-1, 1, { start: last.start, end })
    else sentences.push({ start: index, end })
  }
  return sentences
}

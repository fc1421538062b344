import { endsWithFullStop } from '../sentence-end.ts'
import { readBlock } from './reading.ts'
import { LABEL_OF_TITLES } from './related.ts'
import { occursIn, type Trace } from './rule.ts'

/** A site lists no more titles than this under one label. */
const MOST_TITLES = 12
const SHORTEST_TITLE = 4
const LONGEST_TITLE = 25

/**
 * `traces` with the titles of other stories that follow a label ("Related stories") traced too. One title in the
 * middle of an article may as well be a heading of its own, so it takes two, or a list that runs to the end
 * of the page or to other site text. After a label that may be a heading ("Recommended") only the latter counts.
 */
export function traceTitles(texts: readonly string[], traces: readonly (Trace | null)[]): (Trace | null)[] {
  const traced = [...traces]
  texts.forEach((text, i) => {
    const label = traces[i]
    if (label?.reason !== 'related' || !occursIn(LABEL_OF_TITLES, readBlock(text))) return
    const end = endOfTitles(texts, traces, i + 1)
    const closed = end === texts.length || traces[end]?.standing === 'alone'
    const enough = closed ? 1 : label.standing === 'alone' ? 2 : Number.POSITIVE_INFINITY
    if (end - i - 1 >= enough) traced.fill({ reason: 'related', standing: 'alone' }, i, end)
  })
  return traced
}

function endOfTitles(texts: readonly string[], traces: readonly (Trace | null)[], start: number): number {
  const after = texts.slice(start, start + MOST_TITLES)
  const other = after.findIndex((text, i) => traces[start + i] || !isTitle(text))
  return start + (other === -1 ? after.length : other)
}

function isTitle(text: string): boolean {
  const words = text.split(' ').length
  return words >= SHORTEST_TITLE && words <= LONGEST_TITLE && !endsWithFullStop(text)
}

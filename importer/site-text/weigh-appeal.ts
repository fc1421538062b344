import { APPEALS } from './appeals.ts'
import { anywhere } from './pattern.ts'
import type { Reading } from './reading.ts'
import { type Cue, occursIn, type Standing } from './rule.ts'
import { CONVICTIONS, JOURNALISM } from './self-portraits.ts'

const [APPEAL, JOURNALISTIC, CONVICTION] = [anyOf(APPEALS), anyOf(JOURNALISM), anyOf(CONVICTIONS)]

/** Speaks for the site or to its reader: a first or second person, or an imperative at the start. */
const DIRECTED = anywhere(
  /(?<!\p{L})(?:we|us|ours?|yours?|you|wir|uns|unser\p{L}*|sie|ihre?|nous|notre|nos|vous|votre|vos|nuestr[oa]s?|tu)(?!\p{L})/u,
  /^(?:support|donate|give|help|join|become|subscribe|please|make|chip|contribute)\b/,
  APPEAL,
)

/** In words. The longest paragraph of a banner that was seen has 70. */
const LONGEST = 160

/**
 * What a block is worth as a part of a donation banner, or null where nothing in it speaks for that. An appeal that
 * also speaks of journalism stands alone; a block that is half a story's is at most `between` two others.
 */
export function weighAppeal(reading: Reading): Standing | null {
  if (reading.words > LONGEST) return null
  const appeal = occursIn(APPEAL, reading)
  const journalism = occursIn(JOURNALISTIC, reading)
  const share = appeal || journalism || occursIn(CONVICTION, reading) ? shareDirected(reading) : 0
  if (appeal && share > 0.5) return journalism ? 'alone' : 'beside'
  return share >= 0.5 ? 'between' : null
}

/** The share of sentences that are directed; a story's sentence among them brings it down. */
function shareDirected(reading: Reading): number {
  const sentences = (reading.forms.at(-1) ?? '').split(/(?<=[.!?]['")]{0,2}) /)
  return sentences.filter((sentence) => DIRECTED.test(sentence)).length / sentences.length
}

function anyOf(cues: readonly Cue[]): RegExp {
  return anywhere(...cues.map(({ pattern }) => pattern))
}

/** The kinds of fact that a desk checks line by line: each is got wrong in its own way. */
export const FACT_KINDS = [
  'number',
  'name',
  'title',
  'place',
  'age',
  'date',
  'distance',
  'superlative',
  'quotation',
  'quotedFact',
  'description',
] as const

/** One of `FACT_KINDS`; `quotedFact` is a fact inside a quotation, `description` is what somebody or something looks like. */
export type FactKind = (typeof FACT_KINDS)[number]

const AGE = /\b(?:[Aa]ged?\s+\d{1,3}|\d{1,3}[- ]years?[- ]old)\b|\p{Lu}\p{L}+,\s\d{1,3}(?=,)/u
const DISTANCE = /\d[\d.,]*[\s-]?(?:km|kilomet\p{L}+|miles?|met(?:re|er)s?|feet|ft|yards?|inch(?:es)?|cm)\b/iu
const DATE =
  /\b(?:1[5-9]|20)\d{2}\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u
const NUMBER =
  /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|per cent|percent)\b/iu
const SUPERLATIVE =
  /\b(?:first|only|last|largest|biggest|smallest|oldest|youngest|longest|shortest|highest|lowest|best|worst|most|least|never|ever|unprecedented)\b/iu
const QUOTED = /[“„«"][^“”„«»"]+[”“»"]/u
const TITLE =
  /\b(?:president|minister|secretary|professor|director|chair(?:man|woman)?|mayor|general|colonel|captain|spokes\p{L}+|head of)\b/iu

/** The rules in the order in which they are asked: what is narrower comes before what it is made of. */
const RULES: readonly (readonly [FactKind, RegExp])[] = [
  ['age', AGE],
  ['distance', DISTANCE],
  ['date', DATE],
  ['superlative', SUPERLATIVE],
  ['number', NUMBER],
  ['title', TITLE],
]

/**
 * The kind of fact that the quoted words look like, by plain rules for English and for figures anywhere; `null` where
 * none applies. A suggestion for a person to take or leave: nothing is ever set by it.
 */
export function suggestedKind(quoted: string): FactKind | null {
  const inside = RULES.find(([, pattern]) => pattern.test(quoted))?.[0] ?? null
  if (!QUOTED.test(quoted)) return inside
  return inside === null ? 'quotation' : 'quotedFact'
}

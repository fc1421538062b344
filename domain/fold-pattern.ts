import { fold, UNREAD } from './fold.ts'

/**
 * A regular expression, in what PostgreSQL and JavaScript write alike, for every text that holds `words` as `fold`
 * reads both; `null` where nothing of `words` is read. It says letter by letter what may be written for each, so that
 * neither the database's collation nor its idea of small letters matters. One character that is read as several ("ß",
 * "ﬁ", "…") is found whole or not at all: "stras" is not found in "straße".
 */
export function foldPattern(words: string): string | null {
  const wanted = [...fold(words).trim()]
  if (wanted.length === 0) return null
  const parts: string[] = []
  for (let at = 0; at < wanted.length; ) {
    const spelled = spelledAt(wanted, at)
    parts.push(spelled === null ? lettersFor(wanted[at] ?? '') : eitherWay(spelled))
    at += spelled?.length ?? 1
  }
  return parts.join('')
}

/** What may stand inside of words and is not read. */
const BETWEEN = `[${UNREAD}]*`

function lettersFor(character: string): string {
  const bracket = `[${[character, ...(written().one.get(character) ?? [])].map(escaped).join('')}]`
  return character === ' ' ? `(?:${bracket}${BETWEEN})+` : `${bracket}${BETWEEN}`
}

/** A sequence letter by letter, or by one of the characters that spell it: "fi" or "ﬁ". */
function eitherWay(spelled: string): string {
  const ligatures = (written().several.get(spelled) ?? []).map(escaped).join('')
  return `(?:${[...spelled].map(lettersFor).join('')}|[${ligatures}]${BETWEEN})`
}

/** The longest sequence from `at` on that one character may spell. */
function spelledAt(wanted: readonly string[], at: number): string | null {
  for (const length of [3, 2]) {
    const sequence = wanted.slice(at, at + length).join('')
    if (wanted.length >= at + length && written().several.has(sequence)) return sequence
  }
  return null
}

function escaped(character: string): string {
  return /[\\\][^-]/.test(character) ? `\\${character}` : character
}

/** Which characters are read as one, and which as several. */
type Written = {
  readonly one: ReadonlyMap<string, readonly string[]>
  readonly several: ReadonlyMap<string, readonly string[]>
}

let known: Written | null = null

/** Worked out once, when something is first looked for. */
function written(): Written {
  known ??= { one: readAs(LETTERS, 1), several: readAs(LIGATURES, 2) }
  return known
}

/** Where letters with a plainer form, signs and white space stand in Unicode; the first plane holds what is printed. */
const LETTERS = [
  [0x20, 0x2fff],
  [0x3000, 0x30ff],
  [0xa640, 0xa7ff],
  [0xab30, 0xabbf],
  [0xfb1d, 0xfdcf],
  [0xfe30, 0xffef],
] as const

/** Where characters stand that are read as two or three letters of a word. */
const LIGATURES = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
  [0x2026, 0x2026],
  [0xfb00, 0xfb06],
] as const

/** The characters of some ranges that are read as `least` characters or, where that is several, up to three. */
function readAs(ranges: readonly (readonly [number, number])[], least: 1 | 2): Map<string, string[]> {
  const byRead = new Map<string, string[]>()
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCodePoint(code)
      const read = fold(character)
      const length = [...read].length
      if (read === character || length < least || length > (least === 1 ? 1 : 3)) continue
      byRead.set(read, [...(byRead.get(read) ?? []), character])
    }
  }
  return byRead
}

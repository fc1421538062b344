const OPEN = '⟦'
const CLOSE = '⟧'

/** What stands for each small letter; vowels are doubled, which makes a text about a third longer. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'àá',
  b: 'ƀ',
  c: 'ç',
  d: 'đ',
  e: 'èé',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'ìí',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'òó',
  p: 'þ',
  q: 'ɋ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ùú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ýÿ',
  z: 'ž',
}

/** Keys of a part of a sentence that came from elsewhere; see `Part` in page-phrase.ts. */
const NOT_OURS = new Set(['foreign', 'theirs'])

/**
 * Words with every text in them accented, longer and in ⟦brackets⟧; of a function, what it answers, with the texts
 * that it was given whole. Left as they are: signs and names of keys, which hold neither a small letter nor a quotation
 * mark, and what is bracketed already. White space at the ends stays outside.
 */
export function pseudo<T>(words: T): T {
  // What comes back has the shape of what was given: texts for texts, functions for functions.
  return strange(words, []) as T
}

function strange(words: unknown, given: readonly string[]): unknown {
  if (typeof words === 'string') return strangeText(words, given)
  if (typeof words === 'function') return (...args: unknown[]) => strange(words(...args), args.flatMap(textsIn))
  if (Array.isArray(words)) return words.map((one) => strange(one, given))
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, NOT_OURS.has(key) ? value : strange(value, given)]),
  )
}

/** A text has a letter of a word, or puts quotation marks around what it was given. */
const OURS = /[\p{Ll}“”‘„«»]/u

function strangeText(text: string, given: readonly string[]): string {
  const bare = text.trim()
  if (!OURS.test(bare) || (bare.startsWith(OPEN) && bare.endsWith(CLOSE)) || given.includes(bare)) return text
  return text.replace(bare, () => `${OPEN}${partsOf(bare, given).map(accented).join('')}${CLOSE}`)
}

type Piece = { readonly text: string; readonly ours: boolean }

/** The text in pieces: what was given to its function, and the words around. */
function partsOf(text: string, given: readonly string[]): Piece[] {
  if (given.length === 0) return [{ text, ours: true }]
  const longestFirst = given.toSorted((a, b) => b.length - a.length).map((one) => RegExp.escape(one))
  // With one group, `split` gives what was found at every odd place.
  return text
    .split(new RegExp(`(${longestFirst.join('|')})`, 'u'))
    .map((piece, i) => ({ text: piece, ours: i % 2 === 0 }))
}

function accented({ text, ours }: Piece): string {
  return ours ? text.replace(/[a-z]/g, (letter) => LETTERS[letter] ?? letter) : text
}

/** Every text in what a function was given. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

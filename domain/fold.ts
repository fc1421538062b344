/** A text as a search reads it, and where each of its code units comes from. */
export type Folded = {
  readonly text: string
  /** For each code unit of `text`, where what it comes from begins in the original, UTF-16 code units. */
  readonly starts: readonly number[]
  /** The same for its end: a letter takes the marks that stand on it along. */
  readonly ends: readonly number[]
}

/** Whether "Ten" and "ten" are told apart; accents, quotation marks and dashes never are. */
export type FoldOptions = { readonly keepCase?: boolean }

/**
 * `text` as a search reads it: without case, accents and vowel points; quotation marks, apostrophes and dashes of any
 * shape plain; ligatures and wide letters spelled out; white space as one space, except that a LF stays a LF; nothing
 * of what is not seen (zero-width characters, soft hyphens, direction marks). Each character is folded by itself, so
 * that a part of a text folds to that part of its folded text, white space at its ends apart.
 */
export function fold(text: string, options: FoldOptions = {}): string {
  return foldWithPlaces(text, options).text
}

/** The same, with the place in `text` of everything that is left. */
export function foldWithPlaces(text: string, { keepCase = false }: FoldOptions = {}): Folded {
  const letters = keepCase ? LETTERS_AS_WRITTEN : LETTERS
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const end = at + character.length
    const folded = foldedOf(character, letters, keepCase)
    const last = ends.length - 1
    const isMoreSpace = folded === ' ' && parts.at(-1) === ' '
    const isMarkOnLast = folded === '' && ends[last] === at && MARK.test(character)
    if (isMoreSpace || isMarkOnLast) ends[last] = end
    else if (folded !== '') {
      parts.push(folded)
      for (let unit = 0; unit < folded.length; unit += 1) {
        starts.push(at)
        ends.push(end)
      }
    }
    at = end
  }
  return { text: parts.join(''), starts, ends }
}

/** What a single character becomes; known ones are looked up. */
function foldedOf(character: string, letters: Map<string, string>, keepCase: boolean): string {
  const known = letters.get(character)
  if (known !== undefined) return known
  const folded = foldCharacter(character, keepCase)
  letters.set(character, folded)
  return folded
}

/** At most as many entries as Unicode has characters; an article uses some hundreds. */
const LETTERS = new Map<string, string>()
const LETTERS_AS_WRITTEN = new Map<string, string>()

function foldCharacter(character: string, keepCase: boolean): string {
  if (character === '\n') return character
  const plain = PLAIN.get(character)
  if (plain !== undefined) return plain
  const spelled = [...character.normalize('NFKD')].map((one) => PLAIN.get(one) ?? one).join('')
  // By way of the capitals: "ß" is "ss" then, and both small sigmas are one.
  const cased = keepCase ? spelled : spelled.toUpperCase().toLowerCase()
  return [...cased.normalize('NFKD')]
    .map((one) => SPELLED.get(one) ?? one)
    .join('')
    .replace(NOT_READ, '')
    .replace(/\s+/gu, ' ')
}

/** Accents, vowel points and variation selectors. The voicing marks of kana are none: か and が are two letters. */
const MARKS =
  '\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f'

/** Soft hyphen, tatweel, zero-width characters, direction marks. */
const NOT_SEEN = '\u00ad\u034f\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff'

const MARK = new RegExp(`^[${MARKS}]$`, 'u')
const NOT_READ = new RegExp(`[${MARKS}${NOT_SEEN}]`, 'gu')

/** Inside of a bracket of a regular expression: every character that a search does not read. */
export const UNREAD = `${MARKS}${NOT_SEEN}`

/** Signs of many shapes and one meaning. */
const PLAIN = new Map<string, string>([
  ...[..."'‘’‚‛‹›ʹʻʼʽ′‵`´＇"].map((one) => [one, "'"] as const),
  ...[...'"“”„‟«»″‶〝〞＂'].map((one) => [one, '"'] as const),
  ...[...'-‐‑‒–—―⁃−﹘﹣－'].map((one) => [one, '-'] as const),
])

/** Letters that Unicode does not take apart and a keyboard may lack; the capitals for searches that mind case. */
const SPELLED = new Map<string, string>([
  ...Object.entries({ æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ı: 'i', þ: 'th' }),
  ...Object.entries({ Æ: 'AE', Œ: 'OE', Ø: 'O', Đ: 'D', Ð: 'D', Ł: 'L', Ħ: 'H', Þ: 'TH' }),
])

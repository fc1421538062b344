import type { Span } from '../domain/span.ts'
import { INVISIBLE_CHARACTERS } from '../domain/words/editor.ts'

/** A character that is not seen but changes how the text reads, sorts or is found. */
export type InvisibleCharacter = Span & {
  /** Its Unicode abbreviation, to be drawn small. */
  readonly abbreviation: string
  readonly name: string
  /** As in `U+202E`. */
  readonly codePoint: string
}

const CHARACTERS = new RegExp(`[${Object.keys(INVISIBLE_CHARACTERS).join('')}]`, 'gu')

/** The joiners are ordinary spelling in these scripts and in emoji; taking them apart would break the letters. */
const JOINING_SCRIPTS =
  'Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar'.split(
    ' ',
  )
const JOINS = new RegExp(
  `(?:${JOINING_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('|')}|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)$`,
  'u',
)
const JOINERS: readonly string[] = ['\u200c', '\u200d']

/** The characters of `text` that are not seen, in order, without joiners where a script needs them. */
export function invisibleCharacters(text: string): InvisibleCharacter[] {
  return [...text.matchAll(CHARACTERS)].flatMap((match) => {
    const [character] = match
    const [abbreviation, name] = INVISIBLE_CHARACTERS[character] ?? []
    if (
      !abbreviation ||
      !name ||
      (JOINERS.includes(character) && JOINS.test(text.slice(Math.max(0, match.index - 2), match.index)))
    )
      return []
    return [
      {
        start: match.index,
        end: match.index + character.length,
        abbreviation,
        name,
        codePoint: codePointOf(character),
      },
    ]
  })
}

/** Digits a code point is written with at least. */
const CODE_POINT_DIGITS = 4

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(CODE_POINT_DIGITS, '0')}`
}

import { STOP_WORDS } from './stop-words.ts'

/** Scripts that newspapers write one language in, and how much of the letters it takes, of all letters. */
const SCRIPTS: readonly (readonly [RegExp, string, number])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 0.15],
  [/\p{Script=Hangul}/gu, 'ko', 0.4],
  [/\p{Script=Han}/gu, 'zh', 0.6],
  [/\p{Script=Hebrew}/gu, 'he', 0.6],
  [/\p{Script=Greek}/gu, 'el', 0.6],
  [/\p{Script=Thai}/gu, 'th', 0.6],
]

/** The start of an article is enough, in UTF-16 code units. */
const SAMPLE = 20_000
/** Of the words, so many must be small words of the language, in number and as a share … */
const FEWEST_HITS = 5
const SMALLEST_SHARE = 0.15
/** … and so many times more than of the next language. */
const MARGIN = 1.15

const LANGUAGES = Object.entries(STOP_WORDS).map(([code, words]) => ({ code, words: new Set(words.split(' ')) }))

/** The language of `text` (BCP 47) by its script or its commonest words, or null where that is not sure. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  return byScript(sample) ?? byWords(sample.match(/[\p{L}\p{M}]+/gu) ?? [])
}

function byScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const enough = letters >= FEWEST_HITS
  const script = SCRIPTS.find(([pattern, , share]) => (sample.match(pattern)?.length ?? 0) >= letters * share)
  return enough && script ? script[1] : null
}

function byWords(words: readonly string[]): string | null {
  const ranked = LANGUAGES.map(({ code, words: small }) => ({ code, hits: words.filter((w) => small.has(w)).length }))
  const [best, next] = ranked.sort((a, b) => b.hits - a.hits)
  if (!best || !next || best.hits < FEWEST_HITS || best.hits < words.length * SMALLEST_SHARE) return null
  return best.hits >= next.hits * MARGIN ? best.code : null
}

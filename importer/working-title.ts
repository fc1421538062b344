/** Words of a working title. */
const MOST_WORDS = 8
/** In graphemes, for scripts without spaces and for words that are none. */
const LONGEST = 80
const LONGEST_UNSPACED = 30
/** UTF-16 code units that are looked at; more than any title takes. */
const SAMPLE = 1000

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * What to call an article that has no headline: the first words of `body`, at most eight, with an ellipsis where it
 * goes on. Where words are not spaced it is the first thirty characters. Empty only where `body` is.
 */
export function workingTitle(body: string): string {
  const words = body.slice(0, SAMPLE).split(/\s+/).slice(0, MOST_WORDS).join(' ')
  const title = firstGraphemes(words, UNSPACED.test(words) ? LONGEST_UNSPACED : LONGEST)
  return title.length < body.length ? `${title.replace(/[\s,;:.–—-]+$/u, '')}…` : title
}

function firstGraphemes(text: string, most: number): string {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)
  return [...graphemes]
    .slice(0, most)
    .map(({ segment }) => segment)
    .join('')
}

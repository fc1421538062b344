import { closingMarks } from '../quotation-marks.ts'

const ANY_MARK = /["“„«»「『']/

/**
 * `text` without the words that stand in double quotation marks, whose place is taken by one quotation mark: they
 * are somebody's, not the site's. A quotation that is not closed runs to the end, as in a speech of several
 * paragraphs. Single marks, which have to be straight, count where they are not apostrophes and are closed.
 */
export function stripQuotations(text: string): string {
  return ANY_MARK.test(text) ? stripSingle(stripDouble(text)) : text
}

function stripDouble(text: string): string {
  let kept = ''
  let closing: string | null = null
  for (const char of text) {
    if (closing === null) {
      kept += char
      closing = closingMarks(char)
    } else if (closing.includes(char)) closing = null
  }
  return kept
}

/** Apostrophes stand behind a letter, opening marks do not; closing marks stand before none. */
const OPENING_SINGLE = /(?<![\p{L}\p{N}])'(?=\p{L})/gu
const CLOSING_SINGLE = /(?<=[^\s'])'(?![\p{L}\p{N}])/gu

function stripSingle(text: string): string {
  let kept = ''
  let at = 0
  for (const opening of text.matchAll(OPENING_SINGLE)) {
    if (opening.index < at) continue
    CLOSING_SINGLE.lastIndex = opening.index + 1
    const end = CLOSING_SINGLE.exec(text)?.index
    if (end === undefined) break
    kept += text.slice(at, opening.index + 1)
    at = end + 1
  }
  return kept + text.slice(at)
}

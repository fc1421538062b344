import { showsNothing } from './shows-nothing.ts'

/**
 * C0 controls other than tab, LF, FF and CR. PostgreSQL's text cannot hold the first of them and XML (DOCX) none,
 * and a browser draws none. DEL and C1 can be held, so they stay.
 */
const UNHOLDABLE = /[^\P{Cc}\t\n\f\r\x7f-\x9f]/gu

/**
 * The lines of an article's text in canonical form: CRLF and CR are line ends like LF; within a line, runs of HTML
 * white space (space, tab, FF) are one space, and none stands at either end; lone surrogates and C0 controls
 * are U+FFFD; lines that show nothing are dropped. All else is as printed: no Unicode normalisation, and no-break
 * spaces, zero-width and bidirectional characters stay.
 */
export function canonicalLines(text: string): string[] {
  return holdable(text)
    .split(/\r\n|[\n\r]/)
    .map(collapse)
    .filter((line) => !showsNothing(line))
}

function holdable(text: string): string {
  return text.toWellFormed().replace(UNHOLDABLE, '\uFFFD')
}

function collapse(line: string): string {
  return line.replace(/[ \t\f]+/g, ' ').replace(/^ | $/g, '')
}

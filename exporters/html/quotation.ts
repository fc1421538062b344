import type { AnnotatedPage, PublicAppearance } from '../../domain/page.ts'
import { overlaps, type Span } from '../../domain/span.ts'
import { voiceAttributes } from './direction.ts'
import { html, type Insert, type Markup } from './markup.ts'
import type { Sheet } from './sheet.ts'
import { visiblePieces } from './visible.ts'

type Quoted = Pick<PublicAppearance, 'spans' | 'quotes'>

/**
 * Words of the article as a quotation, without added quotation marks: what is
 * visible of the spans, a paragraph for each block, […] where words between
 * two spans are left out. Where the spans are not known, the quotes as given.
 */
export function quotation(sheet: Sheet, quoted: Quoted): Markup {
  const paragraphs =
    quoted.spans.length > 0 ? paragraphsOf(sheet, quoted.spans) : quoted.quotes.map((quote) => html`${quote}`)
  return html`<blockquote class="theirs"${voiceAttributes(sheet.theirs)}>${paragraphs.map((p) => html`<p>${p}</p>`)}</blockquote>`
}

/** The same words as one line of text, to compare with. */
export function quotedText({ page }: Sheet, quoted: Quoted): string {
  const pieces = visiblePieces(page.capture, quoted.spans).map(({ start, end }) => page.capture.text.slice(start, end))
  return (pieces.length > 0 ? pieces : quoted.quotes).join(' ')
}

function paragraphsOf({ page, words, ours }: Sheet, spans: readonly Span[]): Insert[] {
  const pieces = visiblePieces(page.capture, spans)
  const blocks = page.capture.blocks
    .map((block) => pieces.filter((piece) => overlaps(piece, block)))
    .filter((found) => found.length > 0)
  const gap = html` <span class="gap"${voiceAttributes(ours)}>${words.leftOutMark}</span> `
  return blocks.map((found) =>
    found.map((piece, i) => [
      i > 0 && between(page, found[i - 1], piece, gap),
      page.capture.text.slice(piece.start, piece.end),
    ]),
  )
}

/** Between two pieces of a block stands what is left out, or nothing but hidden text. */
function between({ capture }: AnnotatedPage, before: Span | undefined, after: Span, gap: Markup): Insert {
  const visible = before ? visiblePieces(capture, [{ start: before.end, end: after.start }]) : []
  return visible.some(({ start, end }) => capture.text.slice(start, end).trim() !== '') ? gap : ' '
}

import { dated } from './date.ts'
import { addressLink } from './link.ts'
import { html, type Markup } from './markup.ts'
import { row, rows } from './section.ts'
import type { Sheet } from './sheet.ts'

/** Closed by default: when and from where the copy was made, and how to tell that it is the same. */
export function provenance({ page, words }: Sheet): Markup {
  const { article, capture, madeAt } = page
  return html`<details class="provenance">
<summary>${words.provenance}</summary>
${rows([
  row(words.capture, String(capture.number)),
  row(words.captured, dated(capture.capturedAt, words.onDate)),
  row(words.address, article.url?.trim() ? addressLink(article.url) : words.unknown),
  row(words.captureHash, html`<code>${capture.sha256}</code><p class="small">${words.captureHashOf}</p>`),
  row(words.pageMade, html`${dated(madeAt, words.onDate)}<p class="small">${words.pageHash}</p>`),
])}</details>
`
}

import { linkedDesk } from './about-desk.ts'
import { dated } from './date.ts'
import { html, type Markup } from './markup.ts'
import { ourHeadline } from './our-headline.ts'
import { phrased } from './phrase.ts'
import type { Sheet } from './sheet.ts'

/** The strip that says on the page's face that nothing of it is published. */
export function draftStrip({ page, words }: Sheet): Markup | null {
  return page.draft ? html`<p class="strip">${words.draft}</p>\n` : null
}

/** Desk, kind of piece and date, above everything. */
export function masthead(sheet: Sheet): Markup {
  const { page, words } = sheet
  return html`<header class="masthead">
${draftStrip(sheet)}<div class="nameplate">
<p class="desk">${linkedDesk(page.desk)}</p>
<p class="kind">${words.kind}</p>
<p class="made">${dated(page.madeAt, words.madeAt)}</p>
</div>
</header>
`
}

/** Our headline and who wrote it. */
export function opening(sheet: Sheet): Markup {
  const { page, words, theirs } = sheet
  const names = page.bylines.filter((name) => name.trim() !== '')
  return html`<h1>${phrased(ourHeadline(sheet), theirs)}</h1>
${names.length > 0 && html`<p class="bylines">${phrased(words.bylines(names), theirs)}</p>\n`}`
}

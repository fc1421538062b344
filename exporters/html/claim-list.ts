import type { PublicClaim } from '../../domain/page.ts'
import { claimText } from './claim-text.ts'
import { html, type Markup } from './markup.ts'
import { section } from './section.ts'
import type { Sheet } from './sheet.ts'
import { verdictLabel } from './verdict.ts'

/** Every claim in one line: its number, what it says, the verdict and where it stands. */
export function claimList(sheet: Sheet): Markup {
  const { page, words } = sheet
  const list = html`<ol class="claims" role="list">\n${page.claims.map((claim) => item(sheet, claim))}</ol>\n`
  return section(
    'claims',
    words.claims,
    page.claims.length > 0 ? list : html`<p class="missing">${words.noClaims}</p>\n`,
  )
}

function item(sheet: Sheet, claim: PublicClaim): Markup {
  return html`<li>
<a class="claim-link" href="#${noteId(claim)}"><span class="number">${claim.number}</span> ${claimText(sheet, claim)}</a>
<p class="judged">${verdictLabel(sheet, claim.verdict)}</p>
<p class="where">${sheet.words.places(claim.appearances)}</p>
</li>
`
}

/** The id of a claim's note. */
export function noteId({ number }: PublicClaim): string {
  return `note-${number}`
}

import type { PublicClaim } from '../../domain/page.ts'
import { claimText } from './claim-text.ts'
import { dated } from './date.ts'
import { isDenial } from './marked-text.ts'
import { html, type Markup } from './markup.ts'
import { placeLink } from './note-places.ts'
import { quotation, quotedText } from './quotation.ts'
import { row } from './section.ts'
import type { Sheet } from './sheet.ts'

/** The article's own words at every place that makes the claim. */
export function theirWordsRow(sheet: Sheet, claim: PublicClaim): Markup | null {
  const saying = claim.appearances.filter((appearance) => !isDenial(appearance))
  const quotes = saying.map((a) => html`${quotation(sheet, a)}<p class="from">${placeLink(sheet, a)}</p>\n`)
  return row(sheet.words.theirWords, quotes.length > 0 && html`${quotes}`)
}

/** What was checked: the claim, whose words it is in, and whether its truth was checked or only that it was said. */
export function claimRow(sheet: Sheet, claim: PublicClaim): Markup | null {
  const { words } = sheet
  const asQuoted = claim.wording === 'quoted' && isQuoted(sheet, claim)
  const remarks = [
    claim.wording === 'ours' && words.ourWording,
    claim.checks === 'said' && words.checkedThatSaid,
  ].filter((r) => r !== false)
  return row(
    words.claim,
    html`<p>${asQuoted ? words.asQuoted : claimText(sheet, claim)}</p>${remarks.length > 0 && html`<p class="small">${remarks.join(' ')}</p>`}`,
  )
}

/** Where one quotation stands above and is the claim, it need not be said twice. */
function isQuoted(sheet: Sheet, claim: PublicClaim): boolean {
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim()
  const [only, ...others] = claim.appearances.filter((a) => !isDenial(a))
  return only !== undefined && others.length === 0 && folded(quotedText(sheet, only)) === folded(claim.text)
}

/** How the desk reads the claim. */
export function readingRow({ words }: Sheet, { reading }: PublicClaim): Markup | null {
  return row(words.reading, reading.trim())
}

/** A date of the claim under its name. */
export function dateRow({ words }: Sheet, name: string, date: string): Markup | null {
  return row(name, date.trim() ? dated(date.trim(), words.onDate) : null)
}

import type { PublicAppearance, PublicClaim } from '../../domain/page.ts'
import { html, type Insert, type Markup } from './markup.ts'
import { row } from './section.ts'
import { marksOfAppearance, type Sheet } from './sheet.ts'

/** The name of a place, which leads back to it; a place with several numbers has a link to each. */
export function placeLink(sheet: Sheet, appearance: PublicAppearance): Markup {
  const name = sheet.words.place(appearance)
  const marks = marksOfAppearance(sheet, appearance)
  if (marks.length === 0) return html`<span class="place">${name}</span>`
  const links = marks.map(
    ({ refId }, i) => html`<a class="place" href="#${refId}">${i === 0 ? name : sheet.words.again(name, i + 1)}</a>`,
  )
  return html`${separated(links)}`
}

/** The last row of a note: the way back to every place, or to the text where none of its words are printed. */
export function backRow(sheet: Sheet, claim: PublicClaim): Markup | null {
  const links = claim.appearances.filter((a) => marksOfAppearance(sheet, a).length > 0).map((a) => placeLink(sheet, a))
  const content =
    links.length > 0 ? separated(links) : html`<a class="place" href="#their-words">${sheet.words.theText}</a>`
  return row(sheet.words.backTo, html`${content}`, 'way-back')
}

function separated(links: readonly Markup[]): Insert {
  return links.map((link, i) => [i > 0 && ', ', link])
}

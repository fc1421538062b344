import type { Stance } from '../../domain/annotation.ts'
import type { PublicAppearance, PublicClaim, PublicSpeaker } from '../../domain/page.ts'
import type { Phrase } from '../../domain/words/page-phrase.ts'
import { isDenial } from './marked-text.ts'
import { html, type Markup } from './markup.ts'
import { placeLink } from './note-places.ts'
import { phrased } from './phrase.ts'
import { quotation } from './quotation.ts'
import { row } from './section.ts'
import type { Sheet } from './sheet.ts'

/** Who says so, a sentence for each place that makes the claim. */
export function sayingRow(sheet: Sheet, claim: PublicClaim): Markup | null {
  const { words } = sheet
  const saying = claim.appearances.filter((a) => !isDenial(a))
  const sentences = saying.flatMap((a) =>
    sentence(sheet, a)
      ? [
          html`<p>${saying.length > 1 && [placeLink(sheet, a), ': ']}${sentence(sheet, a)}${a.stance === 'hedges' && ` ${words.hedged}`}</p>\n`,
        ]
      : [],
  )
  return row(words.whoSaysSo, sentences.length > 0 && html`${sentences}`)
}

/** A draft says where nobody has recorded yet who says so. */
function sentence({ page, words, theirs }: Sheet, { speakers }: PublicAppearance): Markup | null {
  if (speakers.length > 0) return phrased(words.saying(speakers, page.article.outlet), theirs)
  return page.draft ? html`<span class="missing">${words.nobodySaysSo}</span>` : null
}

/** Who denies the claim or declines to speak of it, and in exactly which words. */
export function denialRows(sheet: Sheet, claim: PublicClaim): (Markup | null)[] {
  const { words } = sheet
  return [denials(sheet, claim, 'denies', words.whoDenies), denials(sheet, claim, 'declines', words.whoDeclines)]
}

function denials(sheet: Sheet, claim: PublicClaim, stance: Stance, name: string): Markup | null {
  const found = claim.appearances.filter((a) => a.stance === stance)
  const items = found.map(
    (a) =>
      html`<p>${phrased(denier(sheet, a.speakers), sheet.theirs)}:</p>${quotation(sheet, a)}<p class="from">${placeLink(sheet, a)}</p>\n`,
  )
  return row(name, items.length > 0 && html`${items}`)
}

function denier({ page, words }: Sheet, speakers: readonly PublicSpeaker[]): Phrase {
  return words.denying(speakers, page.article.outlet)
}

import type { PublicClaim } from '../../domain/page.ts'
import { balanced } from './bidi.ts'
import { voiceAttributes } from './direction.ts'
import { html, type Markup } from './markup.ts'
import type { Sheet } from './sheet.ts'

/** What a claim says, set as the article's words where it is in them. */
export function claimText({ theirs }: Sheet, { text, wording }: PublicClaim): Markup {
  if (wording === 'quoted')
    return html`<span class="claim-text theirs"${voiceAttributes(theirs)}>${balanced(text)}</span>`
  return html`<bdi class="claim-text">${balanced(text)}</bdi>`
}

import type { PublicClaim } from '../../domain/page.ts'
import { dated } from './date.ts'
import { html, type Markup } from './markup.ts'
import { foreign } from './phrase.ts'
import type { Sheet } from './sheet.ts'

type Attempt = PublicClaim['attempts'][number]

/** The searches and contacts that were made; `null` without any. */
export function attemptList(sheet: Sheet, attempts: readonly Attempt[]): Markup | null {
  if (attempts.length === 0) return null
  return html`<ul class="attempts" role="list">\n${attempts.map((attempt) => item(sheet, attempt))}</ul>`
}

function item({ words }: Sheet, { kind, date, channel, outcome }: Attempt): Markup {
  const when = date.trim() && html`${dated(date.trim(), words.onDate)}, `
  return html`<li><p class="when">${when}${words.attemptKind[kind]}</p><p>${told(channel)}${channel.trim() && outcome.trim() && ': '}${told(outcome)}</p></li>\n`
}

function told(text: string): Markup | null {
  return text.trim() ? foreign(text.trim()) : null
}

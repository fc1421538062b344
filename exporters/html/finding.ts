import { isBlank } from '../../domain/prose.ts'
import { html, type Markup } from './markup.ts'
import { prose } from './prose.ts'
import { section } from './section.ts'
import type { Sheet } from './sheet.ts'

/** What the desk found on the whole article. A draft says where there is none yet. */
export function finding({ page, words }: Sheet): Markup | null {
  const { body } = page.finding
  if (!isBlank(body)) return section('finding', words.finding, html`<div class="lead">\n${prose(body)}</div>\n`)
  return page.draft ? section('finding', words.finding, html`<p class="missing">${words.noFinding}</p>\n`) : null
}

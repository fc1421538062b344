import type { AnnotatedPage } from '../../domain/page.ts'
import { addressLink, link, linkified } from './link.ts'
import { html, type Insert, type Markup } from './markup.ts'
import { foreign } from './phrase.ts'
import { row, rows } from './section.ts'
import type { Sheet } from './sheet.ts'

/** The desk's name, which leads to where it publishes. */
export function linkedDesk({ name, publicationUrl }: AnnotatedPage['desk']): Insert {
  return link(publicationUrl, foreign(name))
}

/** Method, contact, complaints and corrections, as far as the desk has set them; `null` where it has set none. */
export function aboutDesk({ page, words }: Sheet): Markup | null {
  const { method, contact, complaints, corrections, publicationUrl } = page.desk
  const set = [
    row(words.method, written(method)),
    row(words.contact, written(contact)),
    row(words.complaints, written(complaints)),
    row(words.corrections, written(corrections)),
    row(words.published, publicationUrl.trim() ? addressLink(publicationUrl.trim()) : null),
  ].filter((part) => part !== null)
  return set.length > 0 ? html`<h2>${words.aboutDesk}</h2>\n${rows(set)}` : null
}

function written(text: string): Markup | null {
  return text.trim() ? html`${linkified(text)}` : null
}

import { balanced } from './bidi.ts'
import { dated } from './date.ts'
import { voiceAttributes } from './direction.ts'
import { addressLink } from './link.ts'
import { html, type Insert, type Markup } from './markup.ts'
import { row, rows, section } from './section.ts'
import type { Sheet } from './sheet.ts'

/** Which piece was checked, and how the desk came by it. What is not known is said to be so. */
export function whatWeChecked({ page, words, theirs }: Sheet): Markup {
  const { article, capture } = page
  const byThem = (text: string) => html`<span class="theirs"${voiceAttributes(theirs)}>${balanced(text)}</span>`
  const list = rows([
    row(words.outlet, known(article.outlet, plainText, words.unknown)),
    row(words.headline, known(article.headline, byThem, words.noneInOurCopy)),
    row(words.byline, known(article.byline, byThem, words.noneInOurCopy)),
    row(
      words.date,
      known(article.publishedAt, (date) => dated(date, words.onDate), words.undated),
    ),
    row(words.obtained, article.obtained.trim()),
    row(words.address, known(article.url, addressLink, words.unknown)),
    row(words.ourCopy, capture.siteMessages > 0 && words.siteMessages(capture.siteMessages)),
  ])
  return section('checked', words.checked, list)
}

function plainText(text: string): Markup {
  return html`${text}`
}

function known(value: string | null, print: (value: string) => Markup, otherwise: string): Insert {
  return value?.trim() ? print(value) : html`<span class="unknown">${otherwise}</span>`
}

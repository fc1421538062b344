import type { AnnotatedPage } from '../../domain/page.ts'
import { noteId } from './claim-list.ts'
import { claimText } from './claim-text.ts'
import { letterOf } from './marks.ts'
import { html, type Insert, type Markup } from './markup.ts'
import { quotation } from './quotation.ts'
import { section } from './section.ts'
import type { Sheet } from './sheet.ts'

/** What nobody can check, what has no verdict yet, and that the rest was not looked at. */
export function unchecked(sheet: Sheet): Markup {
  const { page, words } = sheet
  const notJudged = page.claims.filter((claim) => claim.verdict === null)
  return section(
    'unchecked',
    words.unchecked,
    html`${page.notCheckable.length > 0 && html`<ol class="remarks" role="list">\n${page.notCheckable.map((found, i) => remark(sheet, found, letterOf(i)))}</ol>\n`}${notJudged.length > 0 && html`<ul class="remarks" role="list">\n${notJudged.map((claim) => html`<li><a class="remark-link" href="#${noteId(claim)}">${words.note(claim.number)}</a> <div>${claimText(sheet, claim)}<p>${words.notJudgedYet}</p></div></li>\n`)}</ul>\n`}<p class="small">${words.notMarked}</p>
`,
  )
}

function remark(sheet: Sheet, found: AnnotatedPage['notCheckable'][number], letter: string): Markup {
  return html`<li id="unchecked-${letter}"><span class="remark-link">${wayBack(sheet, found.id, letter)}</span> <div>${quotation(sheet, found)}<p>${sheet.words.reason(found.reason)}</p></div></li>\n`
}

/** The letter, which leads back to each of its places that is printed. */
function wayBack({ marks, words }: Sheet, id: string, letter: string): Insert {
  const places = marks.filter((mark) => mark.kind === 'notCheckable').filter((mark) => mark.id === id)
  if (places.length === 0) return letter
  return places.map(({ refId }, i) => [
    i > 0 && ' ',
    html`<a href="#${refId}" aria-label="${words.backFrom(letter)}">${letter}</a>`,
  ])
}

import type { BlockRole } from '../../domain/capture.ts'
import { voiceAttributes } from './direction.ts'
import { legend } from './legend.ts'
import { addressLink } from './link.ts'
import { depthOf, markedText } from './marked-text.ts'
import { html, type Insert, type Markup } from './markup.ts'
import { phrased } from './phrase.ts'
import type { Printed, Run } from './printed-text.ts'
import { section } from './section.ts'
import type { Sheet } from './sheet.ts'

/** The article's words, with what is marked in them. */
export function theirWordsSection(sheet: Sheet): Markup {
  const { page, words, theirs, mode } = sheet
  const note = mode === 'whole' ? words.inFull(page.article.textBasis) : words.excerptsOnly
  return section(
    'their-words',
    phrased(words.fromArticle(page.article.outlet), theirs),
    html`<p class="small">${note}</p>
${legend(sheet)}<blockquote class="article"${theirs.dir === 'auto' ? html` lang="${theirs.lang}"` : voiceAttributes(theirs)}>
${printedItems(sheet)}</blockquote>
${page.article.url?.trim() ? html`<p class="small">${words.readAt} ${addressLink(page.article.url)}</p>\n` : null}`,
  )
}

/** Items of one list of the article stand in one list here. */
function printedItems(sheet: Sheet): Insert[] {
  return sheet.printed.map((item, i, all) => {
    const before = all[i - 1]
    const after = all[i + 1]
    return [
      !isListItem(before) && isListItem(item) && html`<ul>\n`,
      printedItem(sheet, item),
      isListItem(item) && !isListItem(after) && html`</ul>\n`,
    ]
  })
}

function isListItem(item: Printed | undefined): boolean {
  return item?.kind === 'block' && item.block.role === 'listItem'
}

const CLASSES: Readonly<Record<BlockRole, string>> = {
  headline: 'their-headline',
  standfirst: 'their-standfirst',
  byline: 'their-byline',
  dateline: 'their-dateline',
  paragraph: 'their-paragraph',
  heading: 'their-heading',
  quotation: 'their-quotation',
  listItem: 'their-item',
  caption: 'their-caption',
}

function printedItem(sheet: Sheet, item: Printed): Markup {
  if (item.kind === 'gap') return html`<p class="gap"${voiceAttributes(sheet.ours)}>${sheet.words.leftOutMark}</p>\n`
  const { block, runs } = item
  const depth = depthOf(
    sheet,
    runs.flatMap((run) => (run.kind === 'text' ? run.spans : [])),
  )
  const attributes = html`class="${CLASSES[block.role]} depth-${depth}" data-block="${block.index}"${sheet.theirs.dir === 'auto' && html` dir="auto"`}`
  const content = runs.map((run, i) => [i > 0 && ' ', printedRun(sheet, run)])
  return block.role === 'listItem' ? html`<li ${attributes}>${content}</li>\n` : html`<p ${attributes}>${content}</p>\n`
}

function printedRun(sheet: Sheet, run: Run): Markup {
  if (run.kind === 'text') return markedText(sheet, run.spans)
  return html`<span class="gap"${voiceAttributes(sheet.ours)}>${sheet.words.leftOutMark}</span>`
}

import type { BlockRole } from '../domain/capture.ts'
import { isBodyText } from './body-text.ts'
import { bylineNames } from './byline.ts'
import { isCaption } from './caption.ts'
import { findDateline } from './find-dateline.ts'
import { isHeading } from './heading.ts'
import { hasHeadline } from './headline.ts'
import { listItems } from './list-item.ts'
import { isQuotation } from './quotation.ts'
import { isStandfirst } from './standfirst.ts'

/** A block whose role is to be guessed; `siteText` says whether it was taken for the site's. */
export type Roleless = { readonly text: string; readonly siteText: boolean }

/** A byline stands among this many blocks at the start. */
const LAST_BYLINE = 6

/** The likely role of each block. Site text has none of its own and is called a paragraph. */
export function guessRoles(blocks: readonly Roleless[]): BlockRole[] {
  const roles = blocks.map((): BlockRole => 'paragraph')
  const own = [...blocks.keys()].filter((i) => !blocks[i]?.siteText)
  const guessed = rolesOfArticle(
    own.map((i) => blocks[i]?.text ?? ''),
    own.map((i) => isBanner(blocks, i + 1)),
  )
  own.forEach((i, n) => {
    roles[i] = guessed[n] ?? 'paragraph'
  })
  return roles
}

/** Whether site text of more than one block starts at block `i`; a single one is put between paragraphs too. */
function isBanner(blocks: readonly Roleless[], i: number): boolean {
  return (blocks[i]?.siteText && blocks[i + 1]?.siteText) ?? false
}

/** `beforeBanner[i]`: whether a banner follows block `i` on the page. */
function rolesOfArticle(texts: readonly string[], beforeBanner: readonly boolean[]): BlockRole[] {
  const roles = rolesByForm(texts)
  if ((!roles[0] || roles[0] === 'quotation') && hasHeadline(texts)) {
    roles[0] = 'headline'
    const next = roles[1] === 'byline' ? 2 : 1
    const beforeBreak = beforeBanner[next] || isHeadMatter(roles[next + 1])
    if (!roles[next] && isStandfirst(texts[next] ?? '', beforeBreak)) roles[next] = 'standfirst'
  }
  const body = texts.findIndex((text, i) => !roles[i] && isBodyText(text))
  return roles.map((role, i) => role ?? (body !== -1 && i > body ? roleInBody(texts, roles, i) : 'paragraph'))
}

/** Roles that the words of a block show by themselves, or together with where it stands. */
function rolesByForm(texts: readonly string[]): (BlockRole | null)[] {
  const dateline = findDateline(texts)
  const items = listItems(texts)
  return texts.map((text, i) => {
    if (i === dateline) return 'dateline'
    if (i < LAST_BYLINE && bylineNames(text)) return 'byline'
    if (isCaption(text)) return 'caption'
    if (items[i]) return 'listItem'
    return isQuotation(text) ? 'quotation' : null
  })
}

function isHeadMatter(role: BlockRole | null | undefined): boolean {
  return role === 'byline' || role === 'caption' || role === 'dateline'
}

function roleInBody(texts: readonly string[], roles: readonly (BlockRole | null)[], i: number): BlockRole {
  const [before = '', text = '', after = ''] = [texts[i - 1], texts[i], texts[i + 1]]
  const beforeParagraph = !roles[i + 1] || roles[i + 1] === 'quotation'
  return beforeParagraph && isHeading(text, before, after) ? 'heading' : 'paragraph'
}

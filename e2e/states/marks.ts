import { cardWords } from '../../domain/words/card.ts'
import { workspaceWords } from '../../domain/words/workspace.ts'
import { expect } from '../fixtures.ts'
import { articleIn, cardIn, choose, loadSample, lookInside, openArticle, openCardOf, type Walk } from './walk.ts'

/** What can be done with selected words, the marks that are no claims, and words being chosen for something else. */
export async function walkMarks(walk: Walk): Promise<void> {
  const articleId = await loadSample(walk)
  await openArticle(walk, articleId)
  await walkSelection(walk)
  await walkPicker(walk)
  await walkComment(walk)
  await walkOthers(walk, articleId)
  await walkChoosing(walk, articleId)
}

/** Selects a word of the second paragraph by the keyboard. */
async function selectWord({ page, say }: Walk): Promise<void> {
  await articleIn(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('w')
  await expect(page.getByRole('region', { name: say(workspaceWords.regions.selection) })).toBeVisible()
}

async function walkSelection(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  await selectWord(walk)
  await look('selected words')
  for (const [key, state] of [
    ['n', 'why words cannot be checked'],
    ['h', 'why words are not the article’s'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('menu')).toBeVisible()
    await look(state)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
  }
  await page.keyboard.press('Escape')
  await articleIn(page).focus()
  await page.keyboard.press('s')
  await expect(page.getByText(say(workspaceWords.nothingSelected)).first()).toBeVisible()
  await look('a key that needs selected words')
}

async function walkPicker(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  await selectWord(walk)
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await look('the same claim as another')
  await page.keyboard.type('nothing of the sort')
  await expect(dialog.getByText(say(workspaceWords.picker.none))).toBeVisible()
  await look('the same claim as one that is not found')
  await walkSearchFailed(walk)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

/** The desk does not answer while other articles are searched. */
async function walkSearchFailed({ page, say, look, desk }: Walk): Promise<void> {
  const search = /\/api\/claims\?/
  desk.watched.expect(/the server responded with a status of 503/)
  await page.route(search, (route) => route.fulfill({ status: 503, json: {} }))
  await page.keyboard.type(' at all')
  await expect(page.getByText(say(workspaceWords.picker.failed))).toBeVisible()
  await look('other articles that could not be searched')
  await page.unroute(search)
}

async function walkComment(walk: Walk): Promise<void> {
  const { page, say, own, look } = walk
  const words = say(workspaceWords)
  await selectWord(walk)
  await page.keyboard.press('m')
  const field = page.getByRole('textbox', { name: words.comment.label })
  await expect(field).toBeVisible()
  await look('a comment that is being written')
  await field.fill(own('Compare with the second edition.'))
  await field.press('Enter')
  await expect(field).toHaveCount(0)
  await look('a comment that was written')
}

async function walkOthers(walk: Walk, articleId: string): Promise<void> {
  const { page, say, look } = walk
  const words = say(workspaceWords)
  for (const [annotationId, state] of [
    ['sample-comment', 'the card of a comment'],
    ['sample-opinion', 'the card of a mark “not checkable”'],
  ] as const) {
    await openArticle(walk, articleId, `#a-${annotationId}`)
    await expect(cardIn(walk, page)).toBeVisible()
    await look(state)
  }
  await openArticle(walk, articleId, '#a-sample-comment')
  await choose(cardIn(walk, page).getByRole('button', { name: words.card.menu }), words.card.delete)
  await expect(page.getByText(words.deleted.comment)).toBeVisible()
  await look('a comment that was deleted')
  await openArticle(walk, articleId, '#a-sample-comment')
  await expect(page.getByText(words.gone.deleted)).toBeVisible()
  await look('an address that names a mark that was deleted')
}

async function walkChoosing(walk: Walk, articleId: string): Promise<void> {
  const { page, say, look } = walk
  const words = say(cardWords)
  const openMore = async () =>
    (await openCardOf(walk, articleId, 'sample-opened-1')).getByRole('button', { name: words.header.more })
  await choose(await openMore(), words.menu.addSpan)
  await expect(page.getByRole('region', { name: say(workspaceWords.regions.mode) })).toBeVisible()
  await look('words to be added to a mark')
  await page.keyboard.press('Escape')
  await choose(await openMore(), words.menu.link)
  await lookInside(walk, 'linking a place to another claim')
  await choose(await openMore(), words.menu.remove)
  await expect(page.getByText(say(workspaceWords.deleted.appearance))).toBeVisible()
  await look('a claim that was deleted, with the way back')
}

import { articleListWords, storyWords } from '../../domain/words/desk.ts'
import { failureWords } from '../../domain/words/failure.ts'
import { frameWords } from '../../domain/words/frame.ts'
import { carryOut } from '../commands.ts'
import { expect } from '../fixtures.ts'
import { bringIn, loadSample, lookInside, visit, type Walk } from './walk.ts'

/** The rooms of a desk that nobody has used yet. */
export async function walkEmptyDesk({ page, look }: Walk): Promise<void> {
  for (const room of ['/', '/stories', '/claims', '/settings', '/account', '/import']) {
    await visit(page, room)
    await look(`${room}, empty`)
  }
}

/** The articles and the stories. */
export async function walkRooms(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  const articleId = await loadSample(walk)
  await visit(page, '/')
  await look('the articles')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: say(frameWords.skip) })).toBeFocused()
  await look('the way past the bar')
  await walkStories(walk)
  await walkNowhere(walk)
  await carryOut(page.request, { name: 'archiveArticle', articleId, archived: true })
  await visit(page, '/')
  await page.getByText(say(articleListWords).archived(1)).click()
  await expect(page.getByText(say(articleListWords.archivedTag)).first()).toBeVisible()
  await look('the articles with those of the archive')
  await carryOut(page.request, { name: 'archiveArticle', articleId: 'sample-dunlow-post', archived: true })
  await visit(page, '/')
  await expect(page.getByText(say(articleListWords.onlyArchived))).toBeVisible()
  await look('a desk whose articles are all in the archive')
  await walkManyArticles(walk)
}

async function walkStories(walk: Walk): Promise<void> {
  const { page, say, own, look } = walk
  const words = say(storyWords)
  await visit(page, '/stories/sample-north-pier')
  await look('a story')
  await page.getByRole('button', { name: words.rename }).click()
  await lookInside(walk, 'renaming a story')
  await visit(page, '/stories')
  await look('the stories')
  await page.getByRole('button', { name: words.create }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: words.createAction }).click()
  await expect(dialog.getByText(words.nameMissing)).toBeVisible()
  await look('a new story without a title')
  await dialog.getByRole('textbox').fill(own('The second pier'))
  await dialog.getByRole('button', { name: words.createAction }).click()
  await expect(page.getByText(words.noArticles)).toBeVisible()
  await look('a story without articles')
}

async function walkNowhere({ page, say, look, desk }: Walk): Promise<void> {
  desk.watched.expect(/status of 404/)
  for (const address of ['/nowhere', '/claims/none', '/stories/none', '/articles/none', '/articles/none/record']) {
    await visit(page, address)
    await expect(page.getByRole('heading', { name: say(failureWords.notFound.title) })).toBeVisible()
    await look(`${address} is not here`)
  }
}

/** More than a window holds. */
const MANY = 150

async function walkManyArticles(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  for (let n = 1; n <= MANY; n += 1)
    await bringIn(walk, `The ${n}th report on the harbour\nIt says that ${n} boats have left the inner basin.`)
  await visit(page, '/')
  await look('many articles')
  await page.getByRole('searchbox', { name: say(articleListWords.find) }).fill('nothing of the sort')
  await expect(page.getByText(say(articleListWords.noMatch))).toBeVisible()
  await look('articles that nobody has')
}

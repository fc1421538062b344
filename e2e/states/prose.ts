import type { Locator, Page } from '@playwright/test'
import { cardWords } from '../../domain/words/card.ts'
import { conflictWords } from '../../domain/words/conflicts.ts'
import { liveWords } from '../../domain/words/live.ts'
import { carryOut } from '../commands.ts'
import { expect } from '../fixtures.ts'
import { NO_WAY } from '../without-connection.ts'
import { outdated } from './outdated.ts'
import { cardIn, connect, loadSample, openCardOf, type Walk } from './walk.ts'

/** Texts that are not on this device, that the desk does not take, and whose desk was updated. */
export async function walkProse(walk: Walk): Promise<void> {
  // What goes wrong on purpose.
  walk.desk.watched.expect(NO_WAY)
  const articleId = await loadSample(walk)
  await walkNotHere(walk, articleId)
  await walkNotTaken(walk, articleId)
  await walkOtherBuild(walk, articleId)
}

async function walkNotHere(walk: Walk, articleId: string): Promise<void> {
  const { page, say, look, desk } = walk
  await openCardOf(walk, articleId, 'sample-hurt-1')
  await desk.context.setOffline(true)
  await expect(page.getByText(say(liveWords.offline))).toBeVisible()
  await follow(page, 'sample-cost-1')
  await expect(cardIn(walk, page).getByText(say(liveWords.notHere)).first()).toBeVisible()
  await look('texts that are not on this device')
  await connect(walk)
  await expect(cardIn(walk, page).getByText(say(liveWords.notHere))).toHaveCount(0)
}

/** Somebody archives the article while this member works on it without a connection. */
async function walkNotTaken(walk: Walk, articleId: string): Promise<void> {
  const { page, say, look, desk } = walk
  const words = say(liveWords.refused)
  const card = await openCardOf(walk, articleId, 'sample-hurt-1')
  await desk.context.setOffline(true)
  await card.getByRole('button', { name: 'False', exact: true }).click()
  await write(walk, card)
  await expect(page.getByText(say(liveWords.offline))).toBeVisible()
  const archived = await carryOut(page.request, { name: 'archiveArticle', articleId, archived: true })
  await connect(walk)
  await expect(card.getByText(words.title)).toBeVisible()
  await expect(card.getByRole('button', { name: say(conflictWords).giveUp })).toBeVisible()
  await look('a text and a verdict that the desk does not take')
  await desk.context.grantPermissions(['clipboard-write'])
  await card.getByRole('button', { name: words.copy }).click()
  await expect(page.getByText(words.copied)).toBeVisible()
  await look('a text that was copied')
  await card.getByRole('button', { name: words.discard }).click()
  await expect(card.getByText(words.title)).toHaveCount(0)
  await card.getByRole('button', { name: say(conflictWords).giveUp }).click()
  await carryOut(page.request, { name: 'archiveArticle', articleId, archived: false }, archived)
}

/** The desk is updated while this member writes without a connection. */
async function walkOtherBuild(walk: Walk, articleId: string): Promise<void> {
  const { page, say, look, desk } = walk
  const update = await outdated(page)
  const card = await openCardOf(walk, articleId, 'sample-hurt-1')
  await desk.context.setOffline(true)
  await write(walk, card)
  await expect(page.getByText(say(liveWords.offline))).toBeVisible()
  update()
  await connect(walk)
  await expect(card.getByText(say(liveWords.otherBuild)).first()).toBeVisible()
  // What is half under the bars at the top is too small to be hit, wherever a page is scrolled to.
  await card.evaluate((one) => scrollBy({ top: one.getBoundingClientRect().top - 130, behavior: 'instant' }))
  await look('a text that a page of another build wrote')
  await follow(page, 'sample-cost-1')
  await expect(cardIn(walk, page).getByText(say(cardWords.prose).loadFailed(say(liveWords.otherBuild)))).toHaveCount(2)
  await look('texts that a page of another build cannot read')
}

async function write({ page, say, own }: Walk, card: Locator): Promise<void> {
  await card.getByRole('textbox', { name: say(cardWords.explanation.title), exact: true }).click()
  await page.keyboard.insertText(own('The second estimate is missing. '))
}

/** Follows a link to another mark of the article. */
function follow(page: Page, annotationId: string): Promise<void> {
  return page.evaluate((id) => {
    window.location.hash = `#a-${id}`
  }, annotationId)
}

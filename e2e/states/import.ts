import { BLOCK_ROLE_WORDS } from '../../domain/words/desk.ts'
import { importWords } from '../../domain/words/import.ts'
import { expect } from '../fixtures.ts'
import { walkBox } from './import-box.ts'
import { articleIn, lookAtChoices, openMenu, visit, type Walk } from './walk.ts'

const TEXT = [
  'The ferry was late',
  'By Ilse Tamm',
  'Your donation allows us to keep sending reporters to every meeting.',
  'The ferry to Aldersey was two hours late on Monday, the harbour office said.',
  'Sign up for our newsletter and get the harbour in your inbox every Friday',
].join('\n')

/** The way of an article into the desk. */
export async function walkImport(walk: Walk): Promise<void> {
  for (const line of TEXT.split('\n')) walk.own(line)
  await walkBox(walk)
  await walkArranging(walk)
  await walkKept(walk)
}

async function walkArranging(walk: Walk): Promise<void> {
  const { page, say, own, look } = walk
  const words = say(importWords)
  await visit(page, '/import')
  await page.getByRole('textbox', { name: words.box }).fill(TEXT)
  await page.getByRole('button', { name: words.next }).click()
  await expect(page.getByRole('heading', { name: words.arrangeTitle })).toBeVisible()
  await look('the article as it will be')
  await openMenu(page.getByRole('toolbar', { name: words.roles }).getByRole('button').first())
  await look('the roles of a line')
  await page.getByRole('menuitemradio', { name: say(BLOCK_ROLE_WORDS).paragraph }).click()
  await look('an article without a headline')
  await lookAtChoices(walk, page.getByRole('button', { name: words.story }), 'the stories of an article')
  await page.getByRole('button', { name: words.story }).click()
  await page.getByRole('option', { name: words.storyNew }).click()
  await page.getByRole('textbox', { name: words.publishedAt }).fill(own('yesterday'))
  await page.getByRole('textbox', { name: words.url }).fill('no address')
  await page.getByRole('button', { name: words.start }).click()
  await look('details with faults')
  await articleIn(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await expect(page.getByRole('button', { name: words.hideAs })).toBeVisible()
  await page.keyboard.press('h')
  await expect(page.getByRole('menu')).toBeVisible()
  await look('why words are left out')
  await page.getByRole('menuitem').first().click()
  await expect(page.getByText(words.hidden(1))).toBeVisible()
  await look('words that were left out')
}

async function walkKept({ page, say, look }: Walk): Promise<void> {
  const words = say(importWords)
  await expect(page.getByRole('textbox', { name: words.publishedAt })).toBeVisible()
  await page.goto('/')
  await visit(page, '/import')
  await expect(page.getByRole('region', { name: words.kept })).toBeVisible()
  await look('an article that was being brought in')
}

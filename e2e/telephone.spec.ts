import type { Locator, Page } from '@playwright/test'
import { cardWords } from '../domain/words/card.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn } from './article-on-screen.ts'
import { allSaved, openCard } from './check-article.ts'
import { claimThroughDoor } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const TEXT = [
  'The pier stays closed',
  'The town closed the north pier on Tuesday after a beam broke, and says that nobody was hurt.',
  'Repairs cost two million crowns and end in May, the harbour office says.',
].join('\n')
const FIRST = 'closed the north pier on Tuesday'
const SECOND = 'cost two million crowns'

/** WCAG 2.2, 2.5.8, in CSS pixels. */
const TARGET = 24

test('a telephone reads, judges, comments and moves on', async ({ page }) => {
  const articleId = await importThroughDoor(page, TEXT)
  await claimThroughDoor(page.request, articleId, spanOf(FIRST))
  await claimThroughDoor(page.request, articleId, spanOf(SECOND))
  await page.goto(`/articles/${articleId}`)
  await expect(articleOn(page)).toBeVisible()

  await test.step('a tap on a highlight opens its card, and the words stay in view', async () => {
    await articleOn(page).getByText(FIRST).tap()
    await expect(claimOf(page)).toHaveValue(FIRST)
    await expectAbove(articleOn(page).getByText(FIRST), openCard(page))
  })
  await test.step('a tap judges', async () => {
    const key = verdictKey(page, 'Mostly true')
    await key.tap()
    await expect(key).toHaveAttribute('aria-pressed', 'true')
    await allSaved(page)
    await expectTargets(openCard(page))
  })
  await test.step('closing the sheet leads back to the article', async () => {
    await openCard(page).getByRole('button', { name: cardWords.header.close }).tap()
    await expect(openCard(page)).toBeHidden()
    await expect(articleOn(page)).toBeFocused()
  })
  await test.step('words are selected by a finger and commented', () => comment(page))
  await test.step('the list leads on to the next claim', async () => {
    await page.getByRole('button', { name: workspaceWords.regions.list }).tap()
    await expectTargets(page.getByRole('dialog'))
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(SECOND) })
      .tap()
    await expect(claimOf(page)).toHaveValue(SECOND)
    await verdictKey(page, 'False').tap()
    await allSaved(page)
    await expectAbove(articleOn(page).getByText(SECOND), openCard(page))
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

/** The handles of a touch selection belong to the system: what the page sees of them is the selection. */
async function comment(page: Page): Promise<void> {
  await articleOn(page).evaluate((root, words) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1
      if (at >= 0) window.getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
    }
  }, 'nobody was hurt')
  const toolbar = page.getByRole('region', { name: workspaceWords.regions.selection })
  await expect(toolbar).toBeVisible()
  await expectTargets(toolbar)
  const box = await toolbar.boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0), 'it is docked at the lower edge').toBeCloseTo(844, 0)
  await toolbar.getByRole('button', { name: new RegExp(`^${workspaceWords.actions.comment}`) }).tap()
  await page.getByRole('textbox', { name: workspaceWords.comment.label }).fill('Ask the hospital too.')
  await page.getByRole('button', { name: workspaceWords.comment.save }).tap()
  await expect(toolbar).toBeHidden()
  await allSaved(page)
}

function claimOf(page: Page): Locator {
  return openCard(page).getByRole('textbox', { name: cardWords.claim.label, exact: true })
}

function verdictKey(page: Page, label: string): Locator {
  return openCard(page)
    .getByRole('toolbar', { name: cardWords.verdict.keys })
    .getByRole('button', { name: label, exact: true })
}

async function expectAbove(words: Locator, sheet: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const [above, below] = [await words.first().boundingBox(), await sheet.boundingBox()]
      return (above?.y ?? 0) + (above?.height ?? 0) - (below?.y ?? 0)
    })
    .toBeLessThanOrEqual(0)
}

/** Everything that can be tapped in `place` is large enough; what stands in a line of text may be smaller. */
async function expectTargets(place: Locator): Promise<void> {
  const small = await place.locator('button, a, input, [role="switch"], [role="radio"]').evaluateAll(
    (all, least) =>
      all
        .map((element) => element.closest('label') ?? element)
        .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.width < least || box.height < least))
        .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
    TARGET,
  )
  expect.soft(small).toEqual([])
}

function spanOf(words: string): { readonly start: number; readonly end: number } {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

import type { Page } from '@playwright/test'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn } from './article-on-screen.ts'
import { openCard } from './check-article.ts'
import { claimThroughDoor, workspaceOf } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'

const TEXT = 'The bridge closed in 1902.\nNobody was hurt when it closed, officials said on Monday morning.'
const BRIDGE = { start: 4, end: 25 }
const NOBODY = { start: TEXT.indexOf('Nobody'), end: TEXT.indexOf(', officials') }

// Wide enough for the margin.
test.use({ viewport: { width: 1440, height: 900 } })

/** An article with two claims on screen; the answer has the ids of both. */
async function openTwoClaims(page: Page) {
  const id = await importThroughDoor(page, TEXT)
  const [bridge, nobody] = [
    await claimThroughDoor(page.request, id, BRIDGE),
    await claimThroughDoor(page.request, id, NOBODY),
  ]
  await page.goto(`/articles/${id}`)
  const verdictOf = async (claimId: string) => (await workspaceOf(page.request, id)).claim[claimId]?.verdictKey
  return { bridge, nobody, verdictOf }
}

const numberOf = (page: Page, claim: number) =>
  articleOn(page).getByRole('button', { name: new RegExp(`^Claim ${claim},`) })

test('a verdict that is given in the article is that of the claim whose card was opened in the margin', async ({
  page,
}) => {
  const { bridge, nobody, verdictOf } = await openTwoClaims(page)
  await articleOn(page).getByText('bridge closed').click()
  await expect(openCard(page)).toBeVisible()
  const margin = page.getByRole('complementary', { name: workspaceWords.regions.margin })
  await margin.getByRole('button', { name: /^2 / }).click()
  await expect(openCard(page)).toContainText('Claim 2')
  await page.keyboard.press('Escape')
  await expect(articleOn(page)).toBeFocused()
  await page.keyboard.press('1')
  await expect.poll(() => verdictOf(nobody.claimId)).toBe('false')
  expect(await verdictOf(bridge.claimId)).toBeNull()
})

test('a number that is clicked first of all leads the keys to its claim', async ({ page }) => {
  const { nobody, verdictOf } = await openTwoClaims(page)
  await numberOf(page, 2).click()
  await expect(openCard(page)).toContainText('Claim 2')
  await expect(articleOn(page)).toBeFocused()
  await page.keyboard.press('1')
  await expect.poll(() => verdictOf(nobody.claimId)).toBe('false')
  await page.keyboard.press('Escape')
  await expect(openCard(page)).toHaveCount(0)
})

test('a verdict that is pressed right behind the key that marks is that of the new claim', async ({ page }) => {
  const { bridge, nobody, verdictOf } = await openTwoClaims(page)
  await articleOn(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await expect(page.getByRole('region', { name: workspaceWords.regions.selection })).toBeVisible()
  await Promise.all([page.keyboard.press('c'), page.keyboard.press('1')])
  await expect(openCard(page)).toContainText('Claim 3')
  await expect(openCard(page).getByRole('button', { name: /False/, pressed: true })).toBeVisible()
  expect(await Promise.all([bridge, nobody].map(({ claimId }) => verdictOf(claimId)))).toEqual([null, null])
})

import { articleListWords } from '../domain/words/desk.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { CLAIMS, COMMENT, NOT_CHECKABLE } from '../server/sample/sample-story.ts'
import { articleOn } from './article-on-screen.ts'
import { expect, test } from './fixtures.ts'
import { openFreshDesk } from './fresh-desk.ts'

/** Two articles and some two hundred commands, on a machine that does other things too. */
const LOADING_MS = 60_000

test('one click on the empty desk shows what the product does', async ({ browser }) => {
  await using desk = await openFreshDesk(browser)
  const { page } = desk
  await page.goto('/')
  await expect(page.getByText(articleListWords.emptyTitle)).toBeVisible()
  await page.getByRole('button', { name: articleListWords.sample }).click()

  await expect(articleOn(page)).toContainText('North Pier', { timeout: LOADING_MS })
  const places = CLAIMS.flatMap((claim) => claim.places).filter(({ article }) => article === 'lantern')
  const marks = places.length + NOT_CHECKABLE.length + 1
  await expect(page.getByRole('list', { name: workspaceWords.regions.margin }).getByRole('listitem')).toHaveCount(marks)
  await expect(page.getByRole('button', { name: COMMENT.text })).toBeVisible()

  await page.getByRole('link', { name: workspaceWords.back }).click()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2)
  await expect(page.getByText(articleListWords.judged(CLAIMS.length, CLAIMS.length))).toBeVisible()
})

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { liveWords } from '../domain/words/live.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn } from './article-on-screen.ts'
import { claimThroughDoor } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'
import { mouseHands } from './mouse-hands.ts'
import { OWNER } from './running-server.ts'
import { ANNA, openForTwo } from './two-members.ts'

const words = liveWords.people
const LINES = Array.from(
  { length: 60 },
  (_, n) => `In year ${1900 + n} the bridge was closed for ${n} days, the ledger says.`,
)
const TEXT = LINES.join('\n')

const here = (page: Page) => page.getByRole('list', { name: words.label }).getByRole('listitem')
const annaOn = (page: Page) => here(page).getByRole('button', { name: words.goTo(ANNA.name, ANNA.initials) })

test('who is here is shown, and who has gone is not', async ({ browser }) => {
  await using two = await openForTwo(browser)
  const { owner, anna } = two
  const id = await importThroughDoor(owner, TEXT)
  await owner.goto(`/articles/${id}`)
  await expect(articleOn(owner)).toBeVisible()
  await expect(here(owner)).toHaveCount(0)
  await anna.goto(`/articles/${id}`)
  await expect(annaOn(owner)).toHaveText(ANNA.initials)
  await expect(here(anna).getByRole('button', { name: new RegExp(OWNER.name) })).toBeVisible()

  // A second window of the same member is the same member.
  const second = await anna.context().newPage()
  await second.goto(`/articles/${id}`)
  await expect(here(second)).toHaveCount(2)
  await expect(here(owner)).toHaveCount(1)
  await second.close()
  await anna.goto('/')
  await expect(here(owner)).toHaveCount(0)
})

test('what somebody selects, reads and has open is shown where it is, and leads there', async ({ browser }) => {
  await using two = await openForTwo(browser)
  const { owner, anna } = two
  const id = await importThroughDoor(owner, TEXT)
  const { annotationId } = await claimThroughDoor(owner.request, id, { start: 0, end: 12 })
  await owner.emulateMedia({ reducedMotion: 'reduce' })
  for (const page of [owner, anna]) await page.goto(`/articles/${id}`)
  await expect(annaOn(owner)).toBeVisible()
  const before = await articleOn(owner).boundingBox()

  const from = TEXT.indexOf('In year 1950')
  await mouseHands(anna).select({ start: from, end: from + 'In year 1950'.length })
  const selection = articleOn(owner).locator(`.presence-selection[data-name="${ANNA.name}"]`)
  await expect(selection).toHaveText('In year 1950')
  await expect(selection).not.toBeInViewport()
  await expect(articleOn(owner).locator(`[data-readers="${ANNA.initials}"]`)).toHaveCount(1)
  await annaOn(owner).click()
  await expect(selection).toBeInViewport()

  await owner.evaluate(() => window.scrollTo(0, 0))
  await anna.goto(`/articles/${id}#a-${annotationId}`)
  await expect(owner.getByText(words.hasOpen(ANNA.name))).toBeVisible()
  const after = await articleOn(owner).boundingBox()
  expect(after, 'nothing moves').toEqual(before)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with somebody else here, ${colorScheme}`, async ({ browser }) => {
    await using two = await openForTwo(browser)
    const { owner, anna } = two
    const id = await importThroughDoor(owner, TEXT)
    const { annotationId } = await claimThroughDoor(owner.request, id, { start: 0, end: 12 })
    await owner.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await owner.goto(`/articles/${id}#a-${annotationId}`)
    await anna.goto(`/articles/${id}`)
    await anna.getByRole('button', { name: /^Claim 1,/ }).click()
    await expect(owner.getByText(words.hasOpen(ANNA.name))).toBeVisible()
    await anna.evaluate(async () => void (await document.fonts.ready))
    await mouseHands(anna).select({ start: 20, end: 30 })
    await expect(articleOn(owner).locator('.presence-selection')).not.toHaveCount(0)
    expect((await new AxeBuilder({ page: owner }).analyze()).violations).toEqual([])
    await owner.setViewportSize({ width: 390, height: 844 })
    await expect(owner.getByRole('button', { name: words.all(1) })).toBeVisible()
    expect((await new AxeBuilder({ page: owner }).analyze()).violations).toEqual([])
  })
}

test('a window that has lost its connection says so, and shows nobody', async ({ browser }) => {
  await using two = await openForTwo(browser)
  const { owner, anna } = two
  two.watchedAnna.expect(/ERR_INTERNET_DISCONNECTED/)
  const id = await importThroughDoor(owner, TEXT)
  for (const page of [owner, anna]) await page.goto(`/articles/${id}`)
  await expect(here(anna)).toHaveCount(1)
  await anna.context().setOffline(true)
  await expect(anna.getByRole('status').filter({ hasText: liveWords.offline })).toBeVisible()
  await expect(here(anna)).toHaveCount(0)
  await expect(here(owner)).toHaveCount(0)
  await anna.context().setOffline(false)
  await expect(here(anna)).toHaveCount(1)
  await expect(anna.getByRole('status').filter({ hasText: liveWords.offline })).toHaveCount(0)
  await expect(anna.getByText(workspaceWords.save.saved).first()).toBeVisible()
})

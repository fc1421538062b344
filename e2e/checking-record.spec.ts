import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { factWords } from '../domain/words/facts.ts'
import { recordWords } from '../domain/words/record.ts'
import { carryOut, workspaceOf } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { type FreshDesk, openFreshDesk } from './fresh-desk.ts'
import { openForTwo } from './two-members.ts'

/** An A4 page at 96 pixels an inch, without its margins. */
const PAPER = { width: 672, height: 980 }
const TELEPHONE = { width: 390, height: 844 }

/** The sample's article with an open query, and its record on screen. */
async function openRecord({ page }: Pick<FreshDesk, 'page'>): Promise<string> {
  const loaded = await page.request.post('/api/sample', { data: {} })
  const { articleId } = await loaded.json()
  const query = { queryId: crypto.randomUUID(), claimId: 'sample-cost', to: 'author' } as const
  await carryOut(page.request, { name: 'askQuery', ...query, question: 'Where does the figure come from?' })
  await page.goto(`/articles/${articleId}/record`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return String(articleId)
}

async function expectNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')}`))).toEqual([])
}

/** What reaches beyond the window or is cut off by its own box. */
function cutOff(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('*')]
      .filter((element) => !element.matches('.sr-only, .sr-only *'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return (
          left < 0 || right > document.documentElement.clientWidth + 1 || element.scrollWidth > element.clientWidth + 1
        )
      })
      .filter((element) => getComputedStyle(element).display !== 'inline' && element.clientWidth > 0)
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}

/** How light the page's ground is, 0 for black and 1 for white. */
function lightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [r = 0, g = 0, b = 0] = (getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
    return (r + g + b) / (3 * 255)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the record has no fault of access and nothing is cut, wide and narrow, ${colorScheme}`, async ({ browser }) => {
    await using desk = await openFreshDesk(browser)
    await desk.page.emulateMedia({ colorScheme })
    await openRecord(desk)
    await expectNothing(desk.page)
    await desk.page.setViewportSize(TELEPHONE)
    await expectNothing(desk.page)
    expect(await cutOff(desk.page)).toEqual([])
  })
}

test('printed, the record is dark on light whatever the screen is, whole, and says that it is internal', async ({
  browser,
}) => {
  await using desk = await openFreshDesk(browser)
  const { page } = desk
  await page.emulateMedia({ colorScheme: 'dark' })
  const id = await openRecord(desk)
  expect(await lightness(page)).toBeLessThan(0.5)
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await page.setViewportSize(PAPER)

  expect(await lightness(page)).toBeGreaterThan(0.9)
  await expect(page.getByText(recordWords.internal)).toBeVisible()
  await expect(page.getByRole('button', { name: recordWords.print })).toBeHidden()
  await expect(page.getByText('Where does the figure come from?')).toBeVisible()
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'There are two estimates, and each article has one' }),
  ).toBeVisible()
  const { capture } = await workspaceOf(page.request, id)
  await expect(page.getByText(capture.sha256)).toBeVisible()
  expect(await cutOff(page)).toEqual([])
  await expectNothing(page)
})

test('who may not know of a confidential source does not find it in the record', async ({ browser }) => {
  await using two = await openForTwo(browser, 'viewer')
  const { desk, owner, anna } = two
  const id = await openRecord(desk)
  const secret = Object.values((await workspaceOf(owner.request, id)).source).find((source) => source.confidential)
  expect(secret?.title).toBeTruthy()
  await expect(owner.getByText(secret?.title ?? '').first()).toBeVisible()
  await anna.goto(`/articles/${id}/record`)
  await expect(anna.getByText(recordWords.hidden).first()).toBeVisible()
  await expect(anna.getByText(secret?.title ?? '')).toHaveCount(0)
  await expect(anna.getByText(factWords.query.openCount(1)).first()).toBeVisible()
})

test('the record says which queries wait for a decision, and that none does', async ({ browser }) => {
  await using desk = await openFreshDesk(browser)
  const { page } = desk
  const id = await openRecord(desk)
  await expect(page.getByText(/^One query waits for a decision: Fact \d+\.$/)).toBeVisible()
  const [query] = Object.values((await workspaceOf(page.request, id)).query)
  const decided = { decision: 'stand', words: '', note: '' } as const
  await carryOut(page.request, { name: 'decideQuery', queryId: query?.id ?? '', ...decided })
  await page.reload()
  await expect(page.getByText(recordWords.allDecided)).toBeVisible()
})

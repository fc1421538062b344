import type { Page } from '@playwright/test'
import { FIVE_STEPS } from '../domain/scale.ts'
import { pseudo } from '../domain/words/pseudo.ts'
import { CLAIMS } from '../server/sample/sample-story.ts'
import { expect, test } from './fixtures.ts'
import { openFreshDesk } from './fresh-desk.ts'
import { outsideCatalogue } from './outside-catalogue.ts'
import { OWNER } from './running-server.ts'
import type { Walk } from './usual-states.ts'
import { loadSample, walkImport, walkInvitation, walkOutside, walkRooms, walkWorkspace } from './usual-states.ts'

const IMPORTED = 'The ferry was late\nThe ferry to Marrowick was two hours late on Monday, the harbour office said.'

for (const { name, width, height } of [
  { name: 'a desk', width: 1440, height: 900 },
  { name: 'a telephone', width: 390, height: 844 },
]) {
  test(`every text on ${name} comes from the catalogue, and long words fit`, async ({ browser }) => {
    await using desk = await openFreshDesk(browser, { LOCALE: 'en-XA' })
    const { page, context, watched } = desk
    // The address that leads nowhere.
    watched.expect(/status of 404/)
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
    const data: string[] = [OWNER.name, OWNER.email, 'Our fact-checking desk', new URL(desk.server.address).origin]
    const look = (where: string) => expectAllOurs(page, where, data)
    await look('the empty desk')

    const articleId = await loadSample(page)
    data.push(...(await heldByDesk(page, articleId)), ...IMPORTED.split('\n'))
    const walk: Walk = { page, articleId, say: (words) => pseudo(words), look }
    await walkRooms(walk)
    await walkImport(walk, IMPORTED)
    await walkWorkspace(walk)
    const link = await walkInvitation(walk)
    await context.clearCookies()
    await walkOutside(walk, link)
  })
}

/** Soft, so that one run names everything. */
async function expectAllOurs(page: Page, where: string, data: readonly string[]): Promise<void> {
  expect.soft(await outsideCatalogue(page, data), `texts outside the catalogue: ${where}`).toEqual([])
  const [needed, given] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return [scrollWidth, clientWidth]
  })
  expect.soft(needed, `${where} does not scroll sideways`).toBeLessThanOrEqual(given ?? 0)
}

/** Every text that the desk holds: of the sample's articles and claims, and of its scale. */
async function heldByDesk(page: Page, articleId: string): Promise<string[]> {
  const list = await page.request.get('/api/claims')
  const held: unknown[] = [FIVE_STEPS, CLAIMS, await list.json()]
  for (const id of [articleId, ...(await otherArticles(page, articleId))]) {
    const answer = await page.request.get(`/api/articles/${id}/workspace`)
    held.push(await answer.json())
  }
  return textsIn(held)
}

/** The ids of the other articles that the list leads to. */
async function otherArticles(page: Page, articleId: string): Promise<string[]> {
  await page.goto('/')
  const links = await page
    .locator('main a[href*="/articles/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
  return [...new Set(links.map((href) => href.split('/').at(-1) ?? ''))].filter((id) => id !== '' && id !== articleId)
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n')
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

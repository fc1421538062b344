import type { Page } from '@playwright/test'
import { cardWords } from '../domain/words/card.ts'
import { importWords } from '../domain/words/import.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn } from './article-on-screen.ts'
import { expectNothing } from './axe.ts'
import { beyondEdges, beyondWindow } from './beyond.ts'
import { openCard } from './check-article.ts'
import { expect, test } from './fixtures.ts'
import { unseenStops } from './focus-stops.ts'
import { type FreshDesk, openFreshDesk } from './fresh-desk.ts'
import { loadSample } from './states/walk.ts'

const CARD = '#a-sample-resigned-1'
const ROOMS = ['/', '/stories', '/stories/sample-north-pier', '/claims', '/claims/sample-warned', '/settings']

/** Every page with the sample on it; the article's with an open card comes last. */
async function pagesOf(desk: FreshDesk): Promise<string[]> {
  // The address that leads nowhere.
  desk.watched.expect(/status of 404/)
  const article = `/articles/${await loadSample(desk)}`
  return [...ROOMS, '/account', '/import', '/nowhere', `${article}/record`, `${article}${CARD}`]
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  await page.locator('[data-ready]').waitFor({ state: 'attached' })
  if (address.endsWith(CARD)) await expect(openCard(page)).toBeVisible()
}

/** Opens a dialog by the menu of the article. */
async function openDialog(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: workspaceWords.menu.label, exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** A window of 1440 by 900 at 200 %, and the width at which WCAG asks for reflow: 1280 pixels at 400 %. */
const ZOOMED = [
  { width: 720, height: 450 },
  { width: 320, height: 640 },
] as const

for (const size of ZOOMED) {
  test(`at ${size.width} pixels nothing has to be scrolled sideways and nothing is cut off`, async ({ browser }) => {
    await using desk = await openFreshDesk(browser)
    const { page } = desk
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const address of await pagesOf(desk)) {
      await open(page, address)
      expect.soft(await beyondWindow(page), address).toEqual([])
    }
    await page.keyboard.press('Escape')
    for (const item of [workspaceWords.menu.details, workspaceWords.menu.keys]) {
      await openDialog(page, item)
      expect.soft(await beyondWindow(page), item).toEqual([])
      expect.soft(await beyondEdges(page.getByRole('dialog')), item).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await open(page, '/import')
    const text = 'The ferry was late\nhttps://outlet.example/a-word-that-is-as-long-as-only-an-address-can-be'
    await page.getByRole('textbox', { name: importWords.box }).fill(text)
    await page.getByRole('button', { name: importWords.next }).click()
    await expect(articleOn(page)).toBeVisible()
    expect(await beyondWindow(page)).toEqual([])
  })
}

for (const [width, height] of [
  [1440, 900],
  [720, 450],
] as const) {
  test(`the focus is seen on every stop of the Tab key and lies under nothing, at ${width} pixels`, async ({
    browser,
  }) => {
    await using desk = await openFreshDesk(browser)
    const { page } = desk
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const address of await pagesOf(desk)) {
      await open(page, address)
      expect.soft(await unseenStops(page), address).toEqual([])
    }
  })
}

/** In seconds; what is shorter is not seen. */
const A_FRAME = 0.016

test('with reduced motion nothing moves', async ({ browser }) => {
  await using desk = await openFreshDesk(browser)
  const { page } = desk
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, `/articles/${await loadSample(desk)}${CARD}`)
  await openDialog(page, workspaceWords.menu.keys)
  expect(await page.evaluate(longestMotion)).toBeLessThan(A_FRAME)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await page.evaluate(longestMotion)).toBeGreaterThan(A_FRAME)
})

/** Runs in the page: the longest transition or animation that any element has, in seconds. */
function longestMotion(): number {
  const seconds = (list: string) =>
    list.split(',').map((one) => Number.parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1))
  const all = [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element)
    return [...seconds(transitionDuration), ...seconds(animationDuration)]
  })
  return Math.max(...all.filter(Number.isFinite))
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with forced colours, ${colorScheme}, verdicts keep their lines and what is chosen is seen`, async ({
    browser,
  }) => {
    await using desk = await openFreshDesk(browser)
    const { page } = desk
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' })
    await open(page, `/articles/${await loadSample(desk)}${CARD}`)
    const lines = page.locator('mark.highlight[class*="lane-"]')
    const drawn = await lines.evaluateAll((all) => all.map((line) => getComputedStyle(line).backgroundImage))
    expect(drawn.length).toBeGreaterThan(0)
    expect(drawn.filter((image) => image === 'none')).toEqual([])
    const keys = openCard(page).getByRole('toolbar', { name: cardWords.verdict.keys })
    const ground = (pressed: boolean) =>
      keys
        .getByRole('button', { pressed })
        .first()
        .evaluate((key) => getComputedStyle(key).backgroundColor)
    expect(await ground(true)).not.toBe(await ground(false))
    await expectNothing(page, `forced colours, ${colorScheme}`)
  })
}

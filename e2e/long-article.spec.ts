import type { Locator, Page } from '@playwright/test'
import { findWords } from '../domain/words/find.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn, caretOn } from './article-on-screen.ts'
import { claimThroughDoor } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'

/** An article of which only what is near the window is laid out, each line with a number of its own. */
const LINES = Array.from({ length: 3_000 }, (_, n) => `The pier had ${n} lamps in that year, the Harbour Post wrote.`)
const TEXT = LINES.join('\n')

/** Some lines here and there, far from each other. */
const FAR = [2_987, 1_500, 420]

test.use({ viewport: { width: 1440, height: 900 } })

function line(page: Page, index: number): Locator {
  return articleOn(page).locator('.article-block').nth(index)
}

function startOf(index: number): number {
  return LINES.slice(0, index).join('\n').length + 1
}

async function open(page: Page, articleId: string, behind = ''): Promise<void> {
  await page.goto(`/articles/${articleId}${behind}`)
  await expect(articleOn(page)).toBeVisible()
  await page.evaluate(async () => void (await document.fonts.ready))
}

/** What `measure` says, a number, once it says the same twice. */
async function atRest(measure: () => Promise<number>): Promise<number> {
  let before = Number.NaN
  const rests = async () => {
    const [last, now] = [before, await measure()]
    before = now
    return now === last
  }
  await expect.poll(rests).toBe(true)
  return before
}

/** How far an element is below the window's top edge once it rests in view, CSS pixels. */
async function topOf(element: Locator): Promise<number> {
  await expect(element).toBeInViewport()
  return atRest(() => element.evaluate((one) => Math.round(one.getBoundingClientRect().top)))
}

/** How far the caret is below the window's top edge once it rests, CSS pixels. */
function caretTop(page: Page): Promise<number> {
  return atRest(() => page.evaluate(() => Math.round(getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? 0)))
}

/** How far the page is scrolled once it rests, CSS pixels. */
function scrolledTo(page: Page): Promise<number> {
  return atRest(() => page.evaluate(() => Math.round(scrollY)))
}

test('the keys to its ends lead there, and select to there', async ({ page }) => {
  await open(page, await importThroughDoor(page, TEXT))
  await articleOn(page).press('ControlOrMeta+End')
  await expect.poll(() => caretOn(page)).toBe(TEXT.length)
  await expect(line(page, LINES.length - 1)).toBeInViewport()
  await page.keyboard.press('ControlOrMeta+Home')
  await expect.poll(() => caretOn(page)).toBe(0)
  const bar = await page.getByRole('banner').evaluate((one) => one.getBoundingClientRect().bottom)
  expect(await topOf(line(page, 0)), 'it is not under the bar').toBeGreaterThanOrEqual(bar)
  await page.keyboard.press('ControlOrMeta+Shift+End')
  await expect(line(page, LINES.length - 1)).toBeInViewport()
  expect(await page.evaluate(() => getSelection()?.toString().replaceAll(/\n+/g, '\n').length)).toBe(TEXT.length)
})

test('where its first and its last line are hidden, its ends are those of what is shown', async ({ page }) => {
  const site = 'Please support our journalism with a donation'
  const text = [site, TEXT, site].join('\n')
  const id = await importThroughDoor(page, text)
  await open(page, id)
  await expect(page.locator('.site-text-line')).toHaveCount(2)
  await articleOn(page).press('ControlOrMeta+End')
  await expect.poll(() => caretOn(page)).toBe(site.length + 1 + TEXT.length)
  await expect(line(page, LINES.length)).toBeInViewport()
  await page.keyboard.press('ControlOrMeta+Home')
  await expect.poll(() => caretOn(page)).toBe(site.length + 1)
  await expect(line(page, 1)).toBeInViewport()
})

test('an arrow key at the edge of the window brings up the next line alone, wherever lines end between pixels', async ({
  page,
}) => {
  await open(page, await importThroughDoor(page, TEXT))
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '17.3px'
  })
  await line(page, 1_000).evaluate((one) => one.scrollIntoView({ block: 'end', behavior: 'instant' }))
  await line(page, 998).click()
  const tops = [await caretTop(page)]
  for (const key of [...Array(14).fill('ArrowDown'), ...Array(40).fill('ArrowUp')]) {
    await page.keyboard.press(key)
    tops.push(await caretTop(page))
  }
  const steps = tops.slice(1).map((top, i) => Math.abs(top - (tops[i] ?? 0)))
  expect(Math.max(...steps)).toBeLessThan(120)
  const bar = await page.getByRole('banner').evaluate((one) => one.getBoundingClientRect().bottom)
  expect(Math.min(...tops), 'it is not under the bar').toBeGreaterThanOrEqual(bar)
  expect(Math.max(...tops)).toBeLessThan(900)
  expect(await line(page, 1_000).evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThan(900)
})

test('whoever turns the wheel while the text comes to rest has the last word', async ({ page }) => {
  await open(page, await importThroughDoor(page, TEXT))
  await articleOn(page).press('ControlOrMeta+End')
  await page.mouse.move(720, 450)
  await page.mouse.wheel(0, -3_000)
  await scrolledTo(page)
  await expect(line(page, LINES.length - 1)).not.toBeInViewport()
})

test('a claim far away is in view when its address is opened, with its card beside it', async ({ page }) => {
  const id = await importThroughDoor(page, TEXT)
  for (const index of FAR) {
    const start = startOf(index)
    const { annotationId } = await claimThroughDoor(page.request, id, { start, end: start + 'The pier had'.length })
    await page.goto('about:blank')
    await open(page, id, `#a-${annotationId}`)
    const mark = line(page, index).locator('mark').first()
    const card = page.getByRole('region', { name: workspaceWords.regions.card })
    expect(Math.abs((await topOf(mark)) - (await topOf(card)))).toBeLessThan(60)
  }
})

test('words far away are found and brought into view, down and up', async ({ page }) => {
  await open(page, await importThroughDoor(page, TEXT))
  for (const index of FAR) {
    await page.keyboard.press('/')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(`had ${index} lamps`)
    const bar = page.getByRole('search', { name: findWords.title })
    await expect(bar.getByRole('status')).toContainText('1')
    await expect(line(page, index)).toBeInViewport()
    await page.keyboard.press('Escape')
  }
})

test('only what is near the window is laid out, wherever it is scrolled to', async ({ page }) => {
  await open(page, await importThroughDoor(page, TEXT))
  for (const part of [0, 0.3, 0.9]) {
    await page.evaluate(
      (part) => scrollTo({ top: part * document.documentElement.scrollHeight, behavior: 'instant' }),
      part,
    )
    const laidOut = () =>
      articleOn(page)
        .locator('.article-block')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length)
    await expect.poll(laidOut).toBeGreaterThan(10)
    expect(await laidOut()).toBeLessThan(LINES.length / 10)
  }
})

test('its paragraphs are numbered through, each number in one line beside its own', async ({ page }) => {
  await open(page, await importThroughDoor(page, TEXT))
  for (const index of FAR) {
    await line(page, index).evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const chunk = line(page, index).locator('..')
    const first = Number(await chunk.getAttribute('data-first'))
    // No page can ask what a counter has come to; from where it goes on, by how much, and its height can be read.
    expect(await chunk.evaluate((one) => getComputedStyle(one).getPropertyValue('--paragraphs-before'))).toBe(
      `${first}`,
    )
    expect(await chunk.evaluate((one) => getComputedStyle(one, '::before').counterReset)).toBe(`paragraph ${first}`)
    expect(await line(page, index).evaluate((one) => getComputedStyle(one).counterIncrement)).toBe('paragraph 1')
    const number = await line(page, index).evaluate((one) => {
      const { height, lineHeight, fontSize } = getComputedStyle(one, '::before')
      return [Number.parseFloat(height), Number.parseFloat(lineHeight) || 2 * Number.parseFloat(fontSize)]
    })
    expect(number[0]).toBeLessThanOrEqual((number[1] ?? 0) + 1)
  }
})

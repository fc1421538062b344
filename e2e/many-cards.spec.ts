import type { Locator, Page } from '@playwright/test'
import { minimapWords } from '../domain/words/minimap.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn } from './article-on-screen.ts'
import { carryOut, workspaceOf } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'

/** Hundreds of claims in an article of many screens. */
const PARAGRAPHS = 60
const CLAIMS_EACH = 5
const CLAIMS = PARAGRAPHS * CLAIMS_EACH
const LINE =
  'The harbour closed early. The bridge opened late. The mayor resigned. The market moved. The school burned.'
const TEXT = Array.from({ length: PARAGRAPHS }, (_, i) => `${i}: ${Array(4).fill(LINE).join(' ')}`).join('\n')

/** CSS pixels: a turn of the wheel. */
const STEP = 300

// With room for the list, the article and the margin.
test.use({ viewport: { width: 1440, height: 900 } })

test('cards are drawn near the reader, none lies on another, and none moves while one reads on', async ({ page }) => {
  await openWithClaims(page)
  expect(await cards(page).count()).toBeLessThan(CLAIMS / 3)
  await expect(cards(page).first()).toHaveAttribute('aria-setsize', String(CLAIMS))
  for (const step of [STEP, STEP, STEP, -STEP, -STEP, -STEP])
    for (let times = 0; times < 4; times += 1) {
      expect(await movedBy(page, step)).toBeLessThanOrEqual(1)
      expect(await overlapping(page)).toEqual([])
    }
  await paragraph(page, PARAGRAPHS - 1).evaluate((last) => last.scrollIntoView({ behavior: 'instant' }))
  await expect(cards(page).last()).toHaveAttribute('aria-posinset', String(CLAIMS))
  expect(await cards(page).count()).toBeLessThan(CLAIMS / 3)
  expect(await overlapping(page)).toEqual([])
})

test('what is far away is reached from the list and by keys, and its card gets the focus', async ({ page }) => {
  await openWithClaims(page)
  const lines = page.getByRole('list', { name: workspaceWords.regions.list }).getByRole('listitem')
  expect(await lines.count()).toBeLessThan(CLAIMS / 2)
  await lines.first().getByRole('button').focus()
  await page.keyboard.press('End')
  await expect(lines.last().getByRole('button')).toBeFocused()
  await expect(lines.last()).toHaveAttribute('aria-posinset', String(CLAIMS))
  await page.keyboard.press('ArrowUp')
  await expect(lines.nth(-2).getByRole('button')).toBeFocused()
  await page.keyboard.press('Enter')
  const open = page.getByRole('region', { name: workspaceWords.regions.card })
  await expect(open).toBeInViewport()
  await expect(cards(page).filter({ has: open })).toHaveAttribute('aria-posinset', String(CLAIMS - 1))
  await page.keyboard.press('Home')
  await expect(lines.first().getByRole('button')).toBeFocused()

  // Back by the keys of the article: the claim before this one, and into its card.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await articleOn(page).focus()
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(open).toBeInViewport()
  await expect(open.locator(':focus')).toHaveCount(1)
  await expect(cards(page).filter({ has: open })).toHaveAttribute('aria-posinset', String(CLAIMS - 2))
})

test('a long article has a map of verdicts and of what nobody checked, which leads there', async ({ page }) => {
  await openWithClaims(page)
  const map = page.getByTitle(minimapWords.title)
  await expect(map).toBeVisible()
  await expect(map.locator('path[d^="M"]')).toHaveCount(3)
  const box = await map.boundingBox()
  if (!box) throw new Error('The map was visible')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.9)
  await page.mouse.down()
  await expect(paragraph(page, PARAGRAPHS)).toBeInViewport()
  await expect(paragraph(page, 0)).not.toBeInViewport()
  await page.mouse.move(box.x + box.width / 2, box.y + 1)
  await page.mouse.up()
  await expect(paragraph(page, 0)).toBeInViewport()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(map).toBeHidden()
})

/** Claims in all paragraphs but the last third; the first is judged. */
async function openWithClaims(page: Page): Promise<void> {
  const articleId = await importThroughDoor(page, `${TEXT}\n${'Nobody has read this far. '.repeat(400).trim()}`)
  const { capture, desk } = await workspaceOf(page.request, articleId)
  const claimIds: string[] = []
  for (const { start, end } of capture.blocks.slice(0, PARAGRAPHS))
    for (const { 0: words, index } of [...capture.text.slice(start, end).matchAll(/The \w+ \w+/g)].slice(
      0,
      CLAIMS_EACH,
    )) {
      const ids = { articleId, captureId: capture.id, claimId: crypto.randomUUID(), annotationId: crypto.randomUUID() }
      const spans = [{ start: start + index, end: start + index + words.length }]
      await carryOut(page.request, { name: 'claim', ...ids, spans, text: '' })
      claimIds.push(ids.claimId)
    }
  const verdict = { scaleVersionId: desk.scaleVersionId, verdictKey: 'false' }
  await carryOut(page.request, { name: 'setVerdict', claimId: claimIds[0] ?? '', ...verdict })
  await page.goto(`/articles/${articleId}`)
  await expect(cards(page).first()).toBeVisible()
  // Letters of another width move the words, and the cards with them.
  await page.evaluate(async () => void (await document.fonts.ready))
}

function cards(page: Page): Locator {
  return page.getByRole('list', { name: workspaceWords.regions.margin, exact: true }).locator('> li')
}

function paragraph(page: Page, index: number): Locator {
  return articleOn(page).locator('.article-block').nth(index)
}

/** Turns the text by `step`; how far any card in view then moves by itself in the next frames, CSS pixels. */
function movedBy(page: Page, step: number): Promise<number> {
  return cards(page).evaluateAll(async (before, step) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    scrollBy({ top: step, behavior: 'instant' })
    const top = (element: Element) => element.getBoundingClientRect().top
    const seen = before.filter((element) => element.getBoundingClientRect().bottom > 0 && top(element) < innerHeight)
    if (seen.length === 0) return Number.NaN
    const tops = seen.map(top)
    let most = 0
    for (let frames = 0; frames < 20; frames += 1) {
      await nextFrame()
      most = Math.max(most, ...seen.map((element, i) => Math.abs(top(element) - (tops[i] ?? 0))))
    }
    return most
  }, step)
}

/** The places of cards that begin above the end of the card before them. */
function overlapping(page: Page): Promise<(string | null)[]> {
  return cards(page).evaluateAll((all) =>
    all
      .filter((card, i) => {
        const before = all[i - 1]?.getBoundingClientRect()
        return before !== undefined && card.getBoundingClientRect().top < before.bottom
      })
      .map((card) => card.getAttribute('aria-posinset')),
  )
}

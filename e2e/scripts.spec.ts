import type { Page } from '@playwright/test'
import type { Span } from '../domain/span.ts'
import { cardWords } from '../domain/words/card.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn, caretOn, pointsOf, selectedOn, textOnScreen } from './article-on-screen.ts'
import { allSaved, openCard } from './check-article.ts'
import { workspaceOf } from './commands.ts'
import { printedBlocks } from './exported-page.ts'
import { expect, test } from './fixtures.ts'
import { openArticle } from './import-article.ts'
import { mouseHands } from './mouse-hands.ts'
import type { Script } from './scripts.ts'
import { SCRIPTS } from './scripts.ts'

/** How far a card may stand from its words, in CSS pixels: a line of the article. */
const LEVEL = 30

// Wide enough for the list.
test.use({ viewport: { width: 1440, height: 900 } })

for (const script of SCRIPTS) {
  const text = script.lines.join('\n')
  const marked = spanIn(text, script.marked)

  test(`${script.name}: words are selected, marked and handed out to the character`, async ({ page }) => {
    const articleId = await openArticle(page, text, { language: script.language, headline: script.lines[0] })
    expect(await textOnScreen(page)).toBe(text)

    const hands = mouseHands(page)
    await hands.select(marked)
    await expect.poll(() => selectedOn(page)).toBe(script.marked)
    await hands.act(workspaceWords.actions.claim, 'c')
    const claim = openCard(page).getByRole('textbox', { name: cardWords.claim.label, exact: true })
    await expect(claim).toHaveValue(script.marked)
    await allSaved(page)

    expect(await highlighted(page)).toBe(script.marked)
    await expect.poll(() => levelOfCard(page)).toBeLessThan(LEVEL)
    expect(await claim.evaluate((field) => getComputedStyle(field).direction)).toBe(script.dir)
    await expectHandedOut(page, articleId, script, text)
    await expectExported(page, articleId, script)
  })

  test(`${script.name}: the keyboard selects by word and moves by the reading direction`, async ({ page }) => {
    await openArticle(page, text, { language: script.language, headline: script.lines[0] })
    const word = spanIn(text, script.word, marked.start)
    await expect(() => clickOn(page, word)).toPass()
    await page.keyboard.press('w')
    await expect.poll(() => selectedOn(page)).toBe(script.word)

    const [forward, backward] = script.dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    await page.keyboard.press(`Shift+${forward}`)
    await expect.poll(async () => (await selectedOn(page)).startsWith(script.word)).toBe(true)
    await expect.poll(async () => (await selectedOn(page)).length).toBeGreaterThan(script.word.length)
    await page.keyboard.press(`Shift+${backward}`)
    await expect.poll(() => selectedOn(page)).toBe(script.word)
  })

  test(`${script.name}: the article is set from the side that it is read from`, async ({ page }) => {
    await openArticle(page, text, { language: script.language, headline: script.lines[0] })
    await expect(articleOn(page)).toHaveAttribute('lang', script.language)
    const { start, end } = await edges(page)
    expect(script.dir === 'rtl' ? end : start, 'its lines begin at the edge of their column').toBeLessThan(2)
    const list = page.getByRole('navigation', { name: workspaceWords.regions.list })
    const listBox = await list.boundingBox()
    const articleBox = await articleOn(page).boundingBox()
    expect(listBox?.x, 'the list stays where it is').toBeLessThan(articleBox?.x ?? 0)

    await mouseHands(page).select(marked)
    await mouseHands(page).act(workspaceWords.actions.claim, 'c')
    const side = await sideOfNumber(page)
    expect(side, 'its number follows the words').toBe(script.dir === 'rtl' ? 'left' : 'right')
  })
}

function spanIn(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from || text.indexOf('\n'))
  return { start, end: start + words.length }
}

/** Puts the caret into a word; what comes above the article late may have moved it. */
async function clickOn(page: Page, word: Span): Promise<void> {
  const { from, to } = await pointsOf(page, word)
  await page.mouse.click((from.x + to.x) / 2, from.y)
  const caret = await caretOn(page)
  expect(caret).toBeGreaterThanOrEqual(word.start)
  expect(caret).toBeLessThanOrEqual(word.end)
}

function highlighted(page: Page): Promise<string> {
  return page.locator('mark.highlight').evaluateAll((marks) => marks.map((mark) => mark.textContent).join(''))
}

/** How far the open card stands from the line of its words, in CSS pixels. */
async function levelOfCard(page: Page): Promise<number> {
  const card = await openCard(page).boundingBox()
  const words = await page.locator('mark.highlight').first().boundingBox()
  return card && words ? Math.abs(card.y - words.y) : Number.POSITIVE_INFINITY
}

/** The workspace counts UTF-16 code units and the Web Annotation code points; both name the same words. */
async function expectHandedOut(page: Page, articleId: string, script: Script, text: string): Promise<void> {
  const { capture, placement } = await workspaceOf(page.request, articleId)
  expect(capture.text).toBe(text)
  const [selector] = Object.values(placement).flatMap(({ selectors }) => selectors)
  expect(capture.text.slice(selector?.start, selector?.end)).toBe(script.marked)
  const answer = await page.request.get(`/api/articles/${articleId}/annotations`)
  const collection = await answer.json()
  const [{ target }] = collection.first.items
  const selectors: {
    readonly type: string
    readonly start?: number
    readonly end?: number
    readonly exact?: string
  }[] = [target].flat().flatMap((one) => one.selector)
  expect(selectors.find(({ type }) => type === 'TextQuoteSelector')?.exact).toBe(script.marked)
  const position = selectors.find(({ type }) => type === 'TextPositionSelector')
  expect([...text].slice(position?.start, position?.end).join('')).toBe(script.marked)
}

/** The exported page prints every line as it was, marks the same words and says what language they are in. */
async function expectExported(page: Page, articleId: string, script: Script): Promise<void> {
  await page.goto(`/api/articles/${articleId}/export/html?text=whole`)
  expect(await printedBlocks(page)).toEqual(script.lines)
  const marks = await page.locator('[data-block] .mark').evaluateAll((all) => all.map((mark) => mark.textContent))
  expect(marks.join('')).toBe(script.marked)
  const quotation = page.locator('blockquote.theirs').first()
  await expect(quotation).toHaveAttribute('lang', script.language)
  await expect(quotation).toHaveAttribute('dir', script.dir)
  await expect(quotation).toHaveText(script.marked)
}

/** How far the first line of the headline stands from both edges of its column, in CSS pixels. */
function edges(page: Page): Promise<{ start: number; end: number }> {
  return articleOn(page).evaluate((root) => {
    const block = root.querySelector('.article-block')
    if (!block) throw new Error('The article has no line')
    const range = document.createRange()
    range.selectNodeContents(block)
    const column = block.getBoundingClientRect()
    const line = range.getClientRects()[0] ?? column
    return { start: Math.abs(line.left - column.left), end: Math.abs(column.right - line.right) }
  })
}

/** On which side of the last highlighted letters their number stands. */
function sideOfNumber(page: Page): Promise<'left' | 'right'> {
  return page.locator('.annotation-number').evaluate((number) => {
    const lines = [...document.querySelectorAll('mark.highlight')].flatMap((mark) => [...mark.getClientRects()])
    const box = number.getBoundingClientRect()
    return box.left < (lines.at(-1)?.left ?? 0) ? 'left' : 'right'
  })
}

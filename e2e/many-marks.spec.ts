import type { Locator, Page } from '@playwright/test'
import type { Span } from '../domain/span.ts'
import { EDITOR_WORDS } from '../domain/words/editor.ts'
import { articleOn, textOnScreen } from './article-on-screen.ts'
import { carryOut, workspaceOf } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor, openArticle } from './import-article.ts'

/** A thousand marks in an article of many screens. */
const PARAGRAPHS = 80
const MARKS_EACH = 13
const LINE =
  'The harbour closed. The bridge opened. The mayor resigned. The market moved. The school burned down again. '
const TEXT = Array.from({ length: PARAGRAPHS }, (_, i) => `${i}: ${LINE.repeat(3).trim()}`).join('\n')
const MIDDLE = PARAGRAPHS / 2

/** CSS pixels: a turn of the wheel, less than what is drawn beyond the window. */
const STEP = 300

test('of a thousand marks those near the reader are drawn, and nothing in view moves for it', async ({ page }) => {
  test.slow()
  const articleId = await importThroughDoor(page, TEXT)
  for (const span of spans()) await comment(page, articleId, span)
  await page.goto(`/articles/${articleId}`)
  await expect(marksIn(page, 0)).toHaveCount(MARKS_EACH)
  await expect(marksIn(page, PARAGRAPHS - 1)).toHaveCount(0)

  await showInMiddle(page, MIDDLE)
  await expect(marksIn(page, MIDDLE)).toHaveCount(MARKS_EACH)
  await expect(block(page, MIDDLE)).toBeInViewport()
  for (const step of [STEP, -STEP]) {
    await allDrawn(page)
    for (let times = 0; times < 8; times += 1) expect(await moved(page, step)).toBeLessThanOrEqual(1)
  }

  await articleOn(page).focus()
  await page.keyboard.press('Control+End')
  await expect(marksIn(page, PARAGRAPHS - 1)).toHaveCount(MARKS_EACH)
  await expect(block(page, PARAGRAPHS - 1)).toBeInViewport()
  await expect(marksIn(page, 0)).toHaveCount(0)
  expect(await textOnScreen(page)).toBe(TEXT)
})

test('each of several annotations that end together is opened by mouse and by keyboard', async ({ page }) => {
  const words = 'The mayor told the harbour board that the bridge was closed.'
  const articleId = await openArticle(page, words)
  const end = words.indexOf(' told')
  const ids: string[] = []
  for (const start of [0, 4, 0, 4]) ids.push(await comment(page, articleId, { start, end }))
  await page.reload()

  const more = articleOn(page).getByRole('button', { name: EDITOR_WORDS.openMore(ids.length - 1) })
  await expect(more).toContainText(EDITOR_WORDS.moreMark(ids.length - 1))
  await articleOn(page).getByRole('button', { name: EDITOR_WORDS.openComment }).click()
  const byMouse = [await openOne(page)]
  for (const _ of ids.slice(1)) byMouse.push(await openAnother(page, () => more.click()))
  expect(new Set(byMouse)).toEqual(new Set(ids))

  await articleOn(page).focus()
  await page.keyboard.press('Control+Home')
  for (let times = 0; times < 'The m'.length; times += 1) await page.keyboard.press('ArrowRight')
  const byKey: string[] = []
  for (const _ of ids) {
    byKey.push(await openAnother(page, () => page.keyboard.press('a')))
    await articleOn(page).focus()
  }
  expect(new Set(byKey)).toEqual(new Set(ids))
})

/** A place for every mark: the words after each "The". */
function spans(): Span[] {
  return TEXT.split('\n').flatMap((paragraph) => {
    const start = TEXT.indexOf(paragraph)
    const begins = [...paragraph.matchAll(/The \w+/g)].slice(0, MARKS_EACH)
    return begins.map((found) => ({ start: start + found.index, end: start + found.index + found[0].length }))
  })
}

const captures = new Map<string, string>()

/** Comments on a span through the door; answers the annotation. */
async function comment(page: Page, articleId: string, span: Span): Promise<string> {
  const captureId = captures.get(articleId) ?? (await workspaceOf(page.request, articleId)).capture.id
  captures.set(articleId, captureId)
  const annotationId = crypto.randomUUID()
  await carryOut(page.request, { name: 'comment', annotationId, articleId, captureId, spans: [span], text: '' })
  return annotationId
}

function showInMiddle(page: Page, index: number): Promise<void> {
  return block(page, index).evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
}

/** Every block within a screen of the window has its marks. */
async function allDrawn(page: Page): Promise<void> {
  const bare = () =>
    articleOn(page).evaluate(
      (root) =>
        [...root.querySelectorAll('.article-block')].filter((element) => {
          const { top, bottom } = element.getBoundingClientRect()
          return bottom > 10 - innerHeight && top < 2 * innerHeight - 10 && !element.querySelector('mark')
        }).length,
    )
  await expect.poll(bare).toBe(0)
}

/** Turns the text by `step`; how far any block in view then moves by itself in the next frames, CSS pixels. */
function moved(page: Page, step: number): Promise<number> {
  return articleOn(page).evaluate(async (root, step) => {
    scrollBy({ top: step, behavior: 'instant' })
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const top = (element: Element) => element.getBoundingClientRect().top
    const seen = [...root.querySelectorAll('.article-block')].filter(
      (element) => element.getBoundingClientRect().bottom > 0 && top(element) < innerHeight,
    )
    const before = seen.map(top)
    let most = 0
    for (let frames = 0; frames < 20; frames += 1) {
      await nextFrame()
      most = Math.max(most, ...seen.map((element, i) => Math.abs(top(element) - (before[i] ?? 0))))
    }
    return most
  }, step)
}

/** The annotation whose card is open. */
async function openOne(page: Page): Promise<string> {
  const number = articleOn(page).getByRole('button', { expanded: true })
  await expect(number).toHaveCount(1)
  return (await number.getAttribute('data-annotation')) ?? ''
}

/** Does something that opens another card, and waits for it. */
async function openAnother(page: Page, act: () => Promise<void>): Promise<string> {
  const open = articleOn(page).getByRole('button', { expanded: true })
  const before = (await open.count()) === 0 ? '' : await open.getAttribute('data-annotation')
  await act()
  await expect(open).not.toHaveAttribute('data-annotation', before ?? '')
  return openOne(page)
}

function block(page: Page, index: number): Locator {
  return articleOn(page).locator('.article-block').nth(index)
}

function marksIn(page: Page, index: number): Locator {
  return block(page, index).locator('mark')
}

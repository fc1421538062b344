import type { Locator, Page } from '@playwright/test'
import type { Span } from '../domain/span.ts'
import { articleOn, textOnScreen } from './article-on-screen.ts'
import { carryOut, workspaceOf } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { openArticle } from './import-article.ts'

/** More marks than are drawn all at once, in an article of many screens. */
const PARAGRAPHS = 80
const MARKS_EACH = 5
const LINE =
  'The harbour closed. The bridge opened. The mayor resigned. The market moved. The school burned down again. '
const TEXT = Array.from({ length: PARAGRAPHS }, (_, i) => `${i}: ${LINE.repeat(3).trim()}`).join('\n')
const MIDDLE = PARAGRAPHS / 2

/** A place for every mark: the words after each "The". */
function spans(): Span[] {
  return TEXT.split('\n').flatMap((paragraph) => {
    const start = TEXT.indexOf(paragraph)
    const begins = [...paragraph.matchAll(/The \w+/g)].slice(0, MARKS_EACH)
    return begins.map((found) => ({ start: start + found.index, end: start + found.index + found[0].length }))
  })
}

test('marks by the hundred are drawn near the reader, and nothing in view moves for it', async ({ page }) => {
  test.slow()
  const articleId = await openArticle(page, TEXT)
  const { capture } = await workspaceOf(page.request, articleId)
  for (const span of spans()) {
    const annotationId = crypto.randomUUID()
    const of = { annotationId, articleId, captureId: capture.id, spans: [span] }
    await carryOut(page.request, { name: 'comment', ...of, text: '' })
  }
  await page.reload()
  await expect(marksIn(page, 0)).toHaveCount(MARKS_EACH)
  await expect(marksIn(page, PARAGRAPHS - 1)).toHaveCount(0)

  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' }))
  const middle = block(page, MIDDLE)
  await middle.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await expect(marksIn(page, MIDDLE)).toHaveCount(MARKS_EACH)
  await expect(middle).toBeInViewport()

  await articleOn(page).focus()
  await page.keyboard.press('Control+End')
  await expect(marksIn(page, PARAGRAPHS - 1)).toHaveCount(MARKS_EACH)
  await expect(block(page, PARAGRAPHS - 1)).toBeInViewport()
  await expect(marksIn(page, 0)).toHaveCount(0)
  expect(await textOnScreen(page)).toBe(TEXT)
})

function block(page: Page, index: number): Locator {
  return articleOn(page).locator('.article-block').nth(index)
}

function marksIn(page: Page, index: number): Locator {
  return block(page, index).locator('mark')
}

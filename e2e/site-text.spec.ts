import type { APIRequestContext } from '@playwright/test'
import type { ArticleDocument } from '../domain/reading.ts'
import { BLOCK_ROLE_WORDS } from '../domain/words/desk.ts'
import { importWords } from '../domain/words/import.ts'
import { expect, test } from './fixtures.ts'
import type { GivenArticle } from './given-articles.ts'
import { GIVEN_ARTICLES } from './given-articles.ts'
import { articleIdIn, lookAt } from './import-article.ts'
import { mouseHands } from './mouse-hands.ts'

for (const article of GIVEN_ARTICLES) {
  const segments = segmentsOf(article)

  test(`${article.name}: ${segments.length} segments are the site's, and every line has its role`, async ({ page }) => {
    await lookAt(page, mouseHands(page), article.text)
    const found = page.getByRole('region', { name: importWords.siteText })
    if (segments.length > 0) await found.getByRole('button', { name: importWords.leftOut(segments.length) }).click()
    const pieces = found.getByRole('listitem')
    await expect(pieces).toHaveCount(segments.length)
    for (const [index, segment] of segments.entries())
      await expect(pieces.nth(index)).toContainText(segment.slice(0, 60))
    for (const [index, role] of article.opening.entries()) {
      const label = Object.entries(BLOCK_ROLE_WORDS).find(([key]) => key === role)?.[1] ?? ''
      await expect(page.getByRole('button', { name: new RegExp(`^Line ${index + 1}, ${label}`) })).toBeVisible()
    }

    await page.getByRole('button', { name: importWords.start }).click()
    await page.waitForURL(/\/articles\//)
    const { capture } = await documentOf(page.request, articleIdIn(page.url()))
    expect(capture.siteText.map(({ text }) => text)).toEqual(segments)
    const roles = capture.blocks.map(({ role }) => role)
    expect(roles.slice(0, article.opening.length)).toEqual(article.opening)
    expect(new Set(roles.slice(article.opening.length))).toEqual(new Set(['paragraph']))
  })
}

/** The lines that are the site's, and the first sentence of the line that is both. */
function segmentsOf({ text, siteLines, gluedLine }: GivenArticle): string[] {
  const lines = text.trimEnd().split('\n')
  const glued = gluedLine === null ? [] : [{ line: gluedLine, text: `${lines[gluedLine - 1]?.split('.')[0]}.` }]
  const whole = siteLines.map((line) => ({ line, text: lines[line - 1] ?? '' }))
  return [...whole, ...glued].sort((a, b) => a.line - b.line).map((segment) => segment.text)
}

async function documentOf(door: APIRequestContext, id: string): Promise<ArticleDocument> {
  const answer = await door.get(`/api/articles/${id}`)
  expect(answer.ok()).toBe(true)
  return answer.json()
}

import type { Page } from '@playwright/test'
import { articleOn } from './article-on-screen.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'

const PUBLISHED = '2026-11-21'
const LONG = { year: 'numeric', month: 'long', day: 'numeric', calendar: 'gregory', timeZone: 'UTC' } as const

for (const locale of ['de-DE', 'ar-EG', 'ja-JP']) {
  test.describe(locale, () => {
    test.use({ locale })

    test('dates are written as the member’s browser asks, on the server and after it', async ({ page }) => {
      const metadata = { headline: 'The quay opens', publishedAt: PUBLISHED }
      const articleId = await importThroughDoor(page, 'The quay opens\nIt opened on Monday.', metadata)
      await page.goto('/')
      await expectDate(page, locale)
      await page.goto(`/articles/${articleId}`)
      await expect(articleOn(page)).toBeVisible()
      await expectDate(page, locale)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    })
  })
}

async function expectDate(page: Page, locale: string): Promise<void> {
  const words = new Intl.DateTimeFormat(locale, LONG).format(new Date(PUBLISHED))
  const date = page.getByText(words, { exact: true }).first()
  await expect(date).toBeVisible()
  await expect(date).toHaveAttribute('lang', locale)
  await expect(date).toHaveAttribute('datetime', PUBLISHED)
}

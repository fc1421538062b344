import { test } from './fixtures.ts'
import { GIVEN_ARTICLES } from './given-articles.ts'
import { doMainJob } from './main-job.ts'
import { mouseHands } from './mouse-hands.ts'

for (const article of GIVEN_ARTICLES) {
  test(`${article.name} is imported, checked and exported`, async ({ page, browser }) => {
    await doMainJob(page, mouseHands(page), browser, article)
  })
}

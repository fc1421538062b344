import { test } from './fixtures.ts'
import { GIVEN_ARTICLES } from './given-articles.ts'
import { keyboardHands } from './keyboard-hands.ts'
import { doMainJob } from './main-job.ts'

for (const article of GIVEN_ARTICLES) {
  test(`${article.name} is imported, checked and exported with the keyboard alone`, async ({ page, browser }) => {
    await doMainJob(page, keyboardHands(page), browser, article)
  })
}

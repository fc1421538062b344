import type { Page, Route } from '@playwright/test'
import { failureWords } from '../domain/words/failure.ts'
import { widgetWords } from '../domain/words/widgets.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn } from './article-on-screen.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'

const words = workspaceWords.failed
const PACKED = '**/workspace/packed'

/** Opens an article whose workspace `answer` answers for as long as it stands. */
async function openWith(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  const articleId = await importThroughDoor(page, 'Ten boats left the harbour on Monday.')
  await page.route(PACKED, answer)
  await page.goto(`/articles/${articleId}`)
}

/** Answers as the desk does, but for what is said of the answer. */
function changed(said: Readonly<Record<string, string>>): (route: Route) => Promise<void> {
  return async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...(await answer.json()), ...said } })
  }
}

test('an article is asked for once, with its page', async ({ page }) => {
  let asked = 0
  await openWith(page, (route) => {
    asked += 1
    return route.continue()
  })
  await expect(articleOn(page)).toContainText('Ten boats left')
  await page.waitForLoadState('networkidle')
  expect(asked).toBe(1)
  const askedBy = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap((one) =>
        one instanceof PerformanceResourceTiming && one.name.endsWith('/packed') ? one.initiatorType : [],
      ),
  )
  expect(askedBy, 'by the page itself, not by the script that uses it').toEqual(['link'])
})

test('an article that cannot be fetched says so, and opens when it is asked for again', async ({ page, watched }) => {
  watched.expect(/net::ERR_FAILED/)
  await openWith(page, (route) => route.abort())
  await expect(page.getByRole('alert').filter({ hasText: words.noConnection })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  await page.getByRole('button', { name: words.again }).click()
  await expect(page.getByRole('main'), 'the button is gone for a moment').toBeFocused()
  await expect(page.getByRole('alert').filter({ hasText: words.noConnection })).toBeVisible()
  await page.unroute(PACKED)
  await page.getByRole('button', { name: words.again }).click()
  await expect(articleOn(page)).toContainText('Ten boats left')
  await expect(page.getByRole('main')).toBeFocused()
})

test('an article that could not be fetched opens by itself when the network is back', async ({
  page,
  context,
  watched,
}) => {
  watched.expect(/net::ERR_FAILED|net::ERR_INTERNET_DISCONNECTED|Failed to load resource/)
  await openWith(page, (route) => route.abort())
  await expect(page.getByText(words.noConnection)).toBeVisible()
  await page.unroute(PACKED)
  await context.setOffline(true)
  await context.setOffline(false)
  await expect(articleOn(page)).toContainText('Ten boats left')
})

test('trouble of the desk is told in its own words, and leads back', async ({ page, watched }) => {
  watched.expect(/status of 503/)
  await openWith(page, (route) => route.fulfill({ status: 503, json: { detail: 'The database does not answer.' } }))
  await expect(page.getByText('The database does not answer.')).toBeVisible()
  await page.getByRole('link', { name: workspaceWords.back }).click()
  await expect(page).toHaveURL('/')
})

test('an answer of another build is not taken for one of this, and says that it makes no sense', async ({ page }) => {
  await openWith(page, changed({ build: 'another' }))
  await expect(page.getByText(widgetWords.strangeAnswer)).toBeVisible()
  await page.unroute(PACKED)
  await page.getByRole('button', { name: failureWords.crashed.action }).click()
  await expect(articleOn(page)).toContainText('Ten boats left')
})

test('what was read for somebody else who has signed in meanwhile is never shown to this one: the page is loaded anew', async ({
  page,
}) => {
  let asked = 0
  const forAnother = changed({ readerId: 'another' })
  await openWith(page, (route) => {
    asked += 1
    return asked === 1 ? forAnother(route) : route.continue()
  })
  await expect(articleOn(page)).toContainText('Ten boats left')
  expect(asked).toBe(2)
})

test('an article that is gone meanwhile is not found', async ({ page, watched }) => {
  watched.expect(/status of 404/)
  await openWith(page, (route) =>
    route.fulfill({ status: 404, json: { problem: { type: 'notFound', what: 'article' } } }),
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(failureWords.notFound.title)
})

test('who was signed out meanwhile signs in, and is led back', async ({ page, context, watched }) => {
  watched.expect(/status of 401/)
  await openWith(page, async (route) => {
    await context.clearCookies()
    await route.fulfill({ status: 401, json: { problem: { type: 'notSignedIn' } } })
  })
  await expect(page).toHaveURL(/\/sign-in\?.*articles/)
})

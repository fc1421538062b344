import { resolve } from 'node:path'
import type { Route } from '@playwright/test'
import { scriptsOf, WORKSPACE } from '../../bin/script-weight.mjs'
import { failureWords } from '../../domain/words/failure.ts'
import { claimHistoryWords } from '../../domain/words/history.ts'
import { widgetWords } from '../../domain/words/widgets.ts'
import { workspaceWords } from '../../domain/words/workspace.ts'
import { expect } from '../fixtures.ts'
import { laterScripts } from '../later-scripts.ts'
import { cardIn, loadSample, openArticle, openCardOf, type Walk } from './walk.ts'

const BUILD = resolve(import.meta.dirname, '..', '..', '.next')

/** Where the page of an article gets its workspace. */
const PACKED = '**/workspace/packed'

/** What takes long or goes wrong: an article on its way, what cannot be read, a broken part. */
export async function walkTrouble(walk: Walk): Promise<void> {
  const { desk } = walk
  // What goes wrong on purpose.
  desk.watched.expect(/the server responded with a status of (4|5)/)
  desk.watched.expect(/broken on purpose|ERR_INTERNET_DISCONNECTED|net::ERR_FAILED/)
  const articleId = await loadSample(walk)
  await walkOpening(walk, articleId)
  await walkUnread(walk, articleId)
  await walkMissingPart(walk, articleId)
  await walkCrash(walk)
}

/** An article that is still on its way, then one that does not come. */
async function walkOpening({ page, say, own, look }: Walk, articleId: string): Promise<void> {
  const asked: Route[] = []
  await page.route(PACKED, (route) => void asked.push(route))
  const nextAsked = () => expect.poll(() => asked.length).toBeGreaterThan(0)
  await page.goto('about:blank')
  await page.goto(`/articles/${articleId}`)
  await expect(page.getByRole('heading', { name: say(workspaceWords.loading) })).toBeAttached()
  await nextAsked()
  await look('an article that is being opened')
  await Promise.all(asked.splice(0).map((route) => route.abort()))
  await expect(page.getByText(say(workspaceWords.failed.noConnection))).toBeVisible()
  await look('an article that cannot be fetched')
  await page.getByRole('button', { name: say(workspaceWords.failed.again) }).click()
  await nextAsked()
  const why = own('The database does not answer.')
  await Promise.all(asked.splice(0).map((route) => route.fulfill({ status: 503, json: { detail: why } })))
  await expect(page.getByText(why)).toBeVisible()
  await look('an article that cannot be read')
  await page.unroute(PACKED)
}

/** What could not be read. */
async function walkUnread(walk: Walk, articleId: string): Promise<void> {
  const { page, say, own, look } = walk
  const why = own('The database does not answer.')
  await page.route('**/api/claims/**/history', (route) => route.fulfill({ status: 503, json: { detail: why } }))
  const card = await openCardOf(walk, articleId, 'sample-hurt-1')
  await card.getByRole('button', { name: say(claimHistoryWords.title) }).click()
  await expect(card.getByText(why)).toBeVisible()
  await look('a history that cannot be read')
  await page.unroute('**/api/claims/**/history')
}

/** A card whose script cannot be had. */
async function walkMissingPart(walk: Walk, articleId: string): Promise<void> {
  const { say, look } = walk
  const other = await walk.open(walk.desk.context)
  await laterScripts(other, await scriptsOf(BUILD, WORKSPACE), 'refused')
  await openArticle(walk, articleId, '#a-sample-opened-1', other)
  await expect(cardIn(walk, other).getByText(say(widgetWords.partNotHere))).toBeVisible()
  await look('a card that could not be fetched', other)
  await other.close()
}

/** A page of which a part is broken. */
async function walkCrash(walk: Walk): Promise<void> {
  const { say, look } = walk
  const broken = await walk.open(walk.desk.context)
  await broken.addInitScript(() => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      get: () => {
        throw new Error('broken on purpose')
      },
    })
  })
  await broken.goto('/')
  await expect(broken.getByRole('heading', { name: say(failureWords.crashed.title) })).toBeVisible()
  await look('a page that failed', broken)
  await broken.close()
}

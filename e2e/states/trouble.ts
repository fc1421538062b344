import { resolve } from 'node:path'
import { scriptsOf, WORKSPACE } from '../../bin/script-weight.mjs'
import { failureWords } from '../../domain/words/failure.ts'
import { claimHistoryWords } from '../../domain/words/history.ts'
import { widgetWords } from '../../domain/words/widgets.ts'
import { workspaceWords } from '../../domain/words/workspace.ts'
import { expect } from '../fixtures.ts'
import { laterScripts } from '../later-scripts.ts'
import { cardIn, loadSample, openArticle, openCardOf, type Walk } from './walk.ts'

const BUILD = resolve(import.meta.dirname, '..', '..', '.next')

/** What takes long or goes wrong: an article on its way, what cannot be read, a broken part. */
export async function walkTrouble(walk: Walk): Promise<void> {
  const { desk } = walk
  // What goes wrong on purpose.
  desk.watched.expect(/the server responded with a status of (4|5)/)
  desk.watched.expect(/broken on purpose|ERR_INTERNET_DISCONNECTED/)
  // What React says of a page whose second half never came.
  desk.watched.expect(/React error #412/)
  const articleId = await loadSample(walk)
  await walkLoading(walk, articleId)
  await walkUnread(walk, articleId)
  await walkMissingPart(walk, articleId)
  await walkCrash(walk)
}

/** An article that is still being read: all that the server has sent is what stands in its place. */
async function walkLoading({ page, say, look }: Walk, articleId: string): Promise<void> {
  const address = `/articles/${articleId}`
  const isPage = (url: URL) => url.pathname === address
  await page.route(isPage, async (route) => {
    const response = await route.fetch()
    const [shell = ''] = (await response.text()).split('<div hidden id="S:')
    await route.fulfill({ response, body: shell })
  })
  await page.goto('about:blank')
  await page.goto(address)
  await expect(page.getByRole('heading', { name: say(workspaceWords.loading) })).toBeAttached()
  await look('an article that is being opened')
  await page.unroute(isPage)
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

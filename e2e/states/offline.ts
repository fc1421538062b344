import { claimHistoryWords } from '../../domain/words/history.ts'
import { liveWords } from '../../domain/words/live.ts'
import { workspaceWords } from '../../domain/words/workspace.ts'
import { expect } from '../fixtures.ts'
import { NO_WAY } from '../without-connection.ts'
import { connect, loadSample, openCardOf, type Walk } from './walk.ts'

/** Without a connection, with a server that makes no sense, and without a session. */
export async function walkOffline(walk: Walk): Promise<void> {
  const { desk } = walk
  // What goes wrong on purpose.
  desk.watched.expect(NO_WAY)
  const articleId = await loadSample(walk)
  await walkNoConnection(walk, articleId)
  await walkUnsaved(walk, articleId)
  await walkSignedOut(walk, articleId)
}

async function walkNoConnection(walk: Walk, articleId: string): Promise<void> {
  const { page, say, look, desk } = walk
  const card = await openCardOf(walk, articleId, 'sample-hurt-1')
  await desk.context.setOffline(true)
  await card.getByRole('button', { name: 'False', exact: true }).click()
  await expect(page.getByText(say(liveWords.offline))).toBeVisible()
  await look('without a connection')
  await card.getByRole('button', { name: say(claimHistoryWords.title) }).click()
  await look('what cannot be read without a connection')
  await connect(walk)
  await expectSaved(walk)
}

async function walkUnsaved(walk: Walk, articleId: string): Promise<void> {
  const { page, say, look } = walk
  const card = await openCardOf(walk, articleId, 'sample-hurt-1')
  await page.route('**/api/commands', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }))
  await card.getByRole('button', { name: 'Half true', exact: true }).click()
  await expect(page.getByText(say(workspaceWords.save.noSense))).toBeVisible()
  // What happens to lie half under the bar is no smaller for that: scrolling brings it out.
  await page.evaluate(() => window.scrollTo(0, 0))
  await look('a change that was not saved')
  await page.unroute('**/api/commands')
  // It is sent again by itself.
  await expectSaved(walk)
}

async function walkSignedOut(walk: Walk, articleId: string): Promise<void> {
  const { page, say, look, desk } = walk
  const card = await openCardOf(walk, articleId, 'sample-hurt-1')
  // A page asks whether its session still holds when its socket opens.
  await desk.context.setOffline(true)
  await card.getByRole('button', { name: 'True', exact: true }).click()
  await expect(page.getByText(say(liveWords.offline))).toBeVisible()
  await desk.context.clearCookies()
  await connect(walk)
  await expect(page.getByText(say(liveWords.save.signedOut))).toBeVisible()
  await look('signed out, with work that is kept')
}

async function expectSaved({ page, say }: Walk): Promise<void> {
  const saved = page.getByRole('banner').getByText(say(workspaceWords.save.saved), { exact: true })
  await expect(saved).toBeAttached()
}

import type { Browser, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { cardWords } from '../domain/words/card.ts'
import { ownCluster, ownRedis } from '../server/cluster.fixture.ts'
import { carryOut, claimThroughDoor } from './commands.ts'
import { signIn } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'
import type { RunningServer } from './running-server.ts'
import { startServer, temporaryDataFolder } from './running-server.ts'
import { explanationOn, proseOn } from './two-members.ts'
import { watch } from './watch.ts'

const TEXT = 'The bridge closed in 1902.\nNobody was hurt when it closed, officials said on Monday morning.'
const BRIDGE = { start: 4, end: 25 }
const HURT = { start: TEXT.indexOf('Nobody'), end: TEXT.indexOf(' when') }
/**
 * How soon after Redis is back both processes must show the same, in milliseconds: two seconds with PLUMBLINE_SOAK. A usual
 * run has other things beside it and only says how long it took.
 */
const CONVERGED_MS = process.env.PLUMBLINE_SOAK ? 2_000 : 20_000
const REDIS_GONE = /^Redis does not answer/

/** Two built servers on one PostgreSQL and one Redis, each with a window on it in which the owner is signed in. */
async function openTwo(browser: Browser) {
  const cluster = await ownCluster()
  const redis = await ownRedis()
  const env = { DATABASE_URL: cluster.url, REDIS_URL: redis.url, SECRET: 'one that both of the processes share' }
  const one = await openWindow(browser, env)
  const other = await openWindow(browser, env)
  const close = async () => {
    for (const window of [one, other]) await window.close()
    await redis.kill()
    cluster.gone()
    // Redis may go; a server says so and nothing else.
    for (const { server } of [one, other])
      expect(server.complained.filter((line) => !REDIS_GONE.test(line))).toEqual([])
    for (const { watched } of [one, other]) expect(watched.faults()).toEqual([])
  }
  return { one: one.page, other: other.page, redis, [Symbol.asyncDispose]: close }
}

async function openWindow(browser: Browser, env: Readonly<Record<string, string>>) {
  const folder = await temporaryDataFolder()
  const server: RunningServer = await startServer({ dataDir: folder.path, env })
  const context = await browser.newContext({ baseURL: server.address, storageState: await signIn(server) })
  const watched = watch(context, server.address)
  const close = async () => {
    await context.close()
    await server.stop()
    await folder.gone()
  }
  return { server, watched, page: await context.newPage(), close }
}

/** Opens the first claim of a new article on both. */
async function openClaim(one: Page, other: Page): Promise<{ articleId: string; claimId: string }> {
  const articleId = await importThroughDoor(one, TEXT)
  const { claimId, annotationId } = await claimThroughDoor(one.request, articleId, BRIDGE)
  for (const page of [one, other]) {
    await page.goto(`/articles/${articleId}#a-${annotationId}`)
    await expect(explanationOn(page)).toBeVisible()
  }
  return { articleId, claimId }
}

async function write(page: Page, words: string): Promise<void> {
  await explanationOn(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(words)
}

test('what is made on one process appears on the other: a highlight, a verdict, an explanation', async ({
  browser,
}) => {
  await using two = await openTwo(browser)
  const { one, other } = two
  const { articleId, claimId } = await openClaim(one, other)
  await claimThroughDoor(one.request, articleId, HURT)
  await expect(other.getByRole('button', { name: /^Claim 2,/ })).toBeVisible()
  await carryOut(other.request, { name: 'setClaimField', claimId, field: 'inShort', value: 'It closed in 1903.' })
  await expect(one.getByRole('textbox', { name: cardWords.inShort.title, exact: true })).toHaveValue(
    'It closed in 1903.',
  )
  await write(one, 'The register says so. ')
  await expect(explanationOn(other)).toContainText('The register says so.')
  await write(other, 'And the ledger.')
  await expect(explanationOn(one)).toContainText('The register says so. And the ledger.')
})

test('Redis is killed and comes back while both type: nothing is lost, and both show the same soon', async ({
  browser,
}) => {
  await using two = await openTwo(browser)
  const { one, other, redis } = two
  const { articleId } = await openClaim(one, other)
  const written: string[] = []
  const bothWrite = async (words: string) => {
    for (const [page, name] of [
      [one, 'One'],
      [other, 'Other'],
    ] as const) {
      await write(page, `${name} ${words}. `)
      written.push(`${name} ${words}.`)
    }
  }
  await bothWrite('before')
  await redis.kill()
  await bothWrite('while Redis is away')
  await claimThroughDoor(other.request, articleId, HURT)
  // The safety net: every process looks into the database.
  await expect(explanationOn(other)).toContainText('One while Redis is away.')
  await expect(explanationOn(one)).toContainText('Other while Redis is away.')
  await expect(one.getByRole('button', { name: /^Claim 2,/ })).toBeVisible()

  await bothWrite('just before')
  await redis.start()
  const begin = performance.now()
  await expect(async () => {
    const texts = (await Promise.all([one, other].map(proseOn))).map((paragraphs) => paragraphs.join('\n'))
    expect(texts[1]).toBe(texts[0])
    for (const words of written) expect(texts[0]).toContain(words)
  }).toPass({ timeout: CONVERGED_MS, intervals: [50] })
  console.log(`Both showed the same ${(performance.now() - begin).toFixed()} ms after Redis was back`)
  await bothWrite('after')
  await expect(explanationOn(one)).toContainText('Other after.')
  await expect(explanationOn(other)).toContainText('One after.')
})

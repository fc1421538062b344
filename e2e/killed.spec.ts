import { randomUUID } from 'node:crypto'
import type { APIRequestContext, PlaywrightWorkerArgs } from '@playwright/test'
import { expect, signIn, test } from './fixtures.ts'
import { startServer, temporaryDataFolder } from './running-server.ts'

/** Rounds of the full count; a usual run does a tenth of it. */
const ROUNDS = process.env.PLUMBLINE_SOAK ? 20 : 2
const ACKNOWLEDGED_PER_ROUND = 5

// What is lost once is lost: this is not tried twice.
test.describe.configure({ retries: 0 })

test(`what was acknowledged is there after SIGKILL, in ${ROUNDS} rounds`, async ({ playwright }) => {
  test.setTimeout(ROUNDS * 60_000)
  const folder = await temporaryDataFolder()
  const acknowledged: string[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startServer({ dataDir: folder.path })
    const door = await openDoor(playwright, server.address)
    expect(await titles(door)).toEqual(expect.arrayContaining(acknowledged))
    for (let n = 0; n < ACKNOWLEDGED_PER_ROUND; n += 1) acknowledged.push(await makeStory(door, `Story ${round}.${n}`))
    // Nothing is waited for between the last answer and the kill.
    await server.kill()
    await door.dispose()
  }
  const server = await startServer({ dataDir: folder.path })
  const door = await openDoor(playwright, server.address)
  expect((await titles(door)).sort()).toEqual([...acknowledged].sort())
  await door.dispose()
  await server.stop()
  await folder.gone()
})

async function openDoor(playwright: PlaywrightWorkerArgs['playwright'], address: string): Promise<APIRequestContext> {
  return playwright.request.newContext({ baseURL: address, storageState: await signIn({ address }) })
}

/** Makes a story with an article in it, and answers its title once both are acknowledged. */
async function makeStory(door: APIRequestContext, title: string): Promise<string> {
  const storyId = randomUUID()
  const made = await door.post('/api/commands', {
    data: { key: randomUUID(), command: { name: 'createStory', storyId, title } },
  })
  expect(made.status()).toBe(200)
  const source = { kind: 'text', text: `The bridge closed in 1902, said ${title}.` }
  expect((await door.post('/api/articles', { data: { source, storyId } })).status()).toBe(201)
  return title
}

/** The titles of all stories that hold an article. */
async function titles(door: APIRequestContext): Promise<string[]> {
  const page = await (await door.get('/stories')).text()
  return [...page.matchAll(/Story \d+\.\d+/g)]
    .map(([title]) => title)
    .filter((title, i, all) => all.indexOf(title) === i)
}

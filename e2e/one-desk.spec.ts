import { expect, signIn, test } from './fixtures.ts'
import { startServer, temporaryDataFolder } from './running-server.ts'

test('a command sent through a route reaches a subscriber in the process’s own module graph', async ({
  playwright,
}) => {
  const folder = await temporaryDataFolder()
  const server = await startServer({ dataDir: folder.path, entry: 'e2e/listening-entry.ts' })
  const door = await playwright.request.newContext({ baseURL: server.address, storageState: await signIn(server) })
  const command = { name: 'createStory', storyId: 'heard', title: 'Heard on both sides' }
  const answer = await door.post('/api/commands', { data: { key: 'one', command } })
  const { event } = await answer.json()
  await expect.poll(() => server.said).toContain(`heard ${event.seq} createStory heard`)
  await door.dispose()
  await server.stop()
  await folder.gone()
})

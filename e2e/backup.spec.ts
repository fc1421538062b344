import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { plumbline } from './command-line.ts'
import { carryOut, workspaceOf } from './commands.ts'
import { expect, signIn, test } from './fixtures.ts'
import { startServer, temporaryDataFolder } from './running-server.ts'

test('a desk that is backed up while people work is restored whole', async ({ playwright }) => {
  const place = await temporaryDataFolder()
  const dataDir = join(place.path, 'data')
  const server = await startServer({ dataDir })
  const door = await playwright.request.newContext({ baseURL: server.address, storageState: await signIn(server) })
  const { articleId } = await (await door.post('/api/sample')).json()
  const before = await workspaceOf(door, articleId)

  // Stories are made all the while; those that were acknowledged before the backup began must be in it.
  const make = (when: string) => carryOut(door, { name: 'createStory', storyId: randomUUID(), title: `Story ${when}` })
  await make('before')
  const backup = plumbline(['backup', 'desk.tar.gz'], { cwd: place.path, dataDir, server })
  for (let n = 0; n < 20; n += 1) await make(`during ${n}`)
  expect(await backup).toEqual({ code: 0, said: '', complained: '' })
  expect((await stat(join(place.path, 'desk.tar.gz'))).mode & 0o077).toBe(0)
  await door.dispose()
  await server.stop()
  expect(server.complained).toEqual([])

  const restored = join(place.path, 'restored')
  expect(await plumbline(['restore', 'desk.tar.gz'], { cwd: place.path, dataDir: restored })).toMatchObject({ code: 0 })
  const again = await startServer({ dataDir: restored })
  const inside = await playwright.request.newContext({ baseURL: again.address, storageState: await signIn(again) })
  expect(await workspaceOf(inside, articleId)).toEqual(before)
  expect(await (await inside.get('/stories')).text()).toContain('Story before')
  expect(await filesIn(restored)).toEqual(await filesIn(dataDir))
  await inside.dispose()
  await again.stop()
  expect(again.complained).toEqual([])
  await place.gone()
})

test('what cannot be backed up or restored is said in a sentence, and nothing is left behind', async () => {
  const place = await temporaryDataFolder()
  const [full, empty] = [join(place.path, 'full'), join(place.path, 'empty')]
  await mkdir(full)
  await writeFile(join(full, 'secret'), 'x')
  await writeFile(join(place.path, 'damaged.tar.gz'), 'this is no archive')
  const restore = (file: string, dataDir: string) => plumbline(['restore', file], { cwd: place.path, dataDir })

  expect(await restore('damaged.tar.gz', full)).toMatchObject({
    code: 1,
    complained: expect.stringContaining('not empty'),
  })
  expect(await restore('damaged.tar.gz', empty)).toMatchObject({
    code: 1,
    complained: expect.stringContaining('damaged'),
  })
  expect(await restore('nothing.tar.gz', empty)).toMatchObject({
    code: 1,
    complained: expect.stringContaining('no file'),
  })
  const nobody = await plumbline(['backup', 'b.tar.gz'], { cwd: place.path, dataDir: full })
  expect(nobody).toMatchObject({ code: 1, complained: expect.stringContaining('No Plumbline answers') })
  expect((await readdir(place.path)).sort()).toEqual(['damaged.tar.gz', 'full'])
  expect(await readFile(join(full, 'secret'), 'utf8')).toBe('x')
  await place.gone()
})

async function filesIn(dataDir: string): Promise<string[]> {
  return (await readdir(join(dataDir, 'files'), { recursive: true })).sort()
}

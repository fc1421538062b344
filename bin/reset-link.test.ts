import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createResetLink } from './reset-link.mjs'

let folder: string
let port: string
/** Answers as the running desk does: to the operator of this data folder, for one member. */
const server = createServer(async (request, response) => {
  const key = createHash('sha256').update('operator a secret').digest('hex')
  let body = ''
  for await (const chunk of request) body += chunk
  const known = JSON.parse(body).email === 'member@desk.example'
  response.statusCode = request.headers.authorization !== `Bearer ${key}` ? 401 : known ? 201 : 404
  response.end(JSON.stringify({ address: 'http://desk.example/reset?token=t' }))
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-cli-'))
  await writeFile(join(folder, 'secret'), 'a secret\n')
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  port = String((server.address() as AddressInfo).port) // a TCP server's
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

test('a member gets an address from the server that has this data folder', async () => {
  const env = { DATA_DIR: folder, PORT: port }
  expect(await createResetLink('member@desk.example', env)).toBe('http://desk.example/reset?token=t')
})

test('whatever is missing is said in a sentence', async () => {
  await expect(createResetLink('nobody@desk.example', { DATA_DIR: folder, PORT: port })).rejects.toThrow(
    'No member has',
  )
  await expect(createResetLink('member@desk.example', { DATA_DIR: '/nowhere', PORT: port })).rejects.toThrow(
    'no data folder',
  )
  await expect(createResetLink('member@desk.example', { DATA_DIR: folder, PORT: '1' })).rejects.toThrow(
    'No Plumbline answers',
  )
  await writeFile(join(folder, 'secret'), 'another secret')
  await expect(createResetLink('member@desk.example', { DATA_DIR: folder, PORT: port })).rejects.toThrow(
    'another data folder',
  )
})

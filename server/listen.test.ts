import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { listen } from './listen.ts'

/** The system chooses a free port for 0. */
async function listening(handler: (response: ServerResponse) => Promise<void>) {
  const door = await listen('127.0.0.1', 0, (_, response) => handler(response))
  if (!door.ok) throw new Error(door.message)
  const { port } = door.server.address() as AddressInfo
  return { ...door, address: `http://127.0.0.1:${port}/` }
}

describe('the door', () => {
  beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}))
  afterEach(() => vi.restoreAllMocks())

  test('finishes an answer under way when it closes, and takes no new request', async () => {
    let finish: () => void = () => {}
    const door = await listening(async (response) => {
      finish = () => response.end('done')
    })
    const answer = fetch(door.address)
    await once(door.server, 'request')
    const closing = door.close()
    await expect(fetch(door.address)).rejects.toThrow()
    finish()
    expect(await (await answer).text()).toBe('done')
    await closing
  })

  test('keeps an idle connection longer than a proxy would', async () => {
    const door = await listening(async (response) => void response.end('done'))
    const { headers } = await fetch(door.address)
    expect(Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(60)
    await door.close()
  })

  test('closes although a browser keeps its connection', async () => {
    const door = await listening(async (response) => void response.end('done'))
    await (await fetch(door.address)).text()
    await door.close()
  })

  test('survives an answer that fails', async () => {
    let fails = true
    const door = await listening(async (response) => {
      if (fails) throw new Error('broken')
      response.end('whole')
    })
    await expect(fetch(door.address)).rejects.toThrow()
    fails = false
    expect(await (await fetch(door.address)).text()).toBe('whole')
    await door.close()
  })

  test('says that a port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const door = await listen('127.0.0.1', port, async () => {})
    expect(door).toEqual({ ok: false, message: expect.stringContaining(`Port ${port} on 127.0.0.1 is in use.`) })
    other.close()
  })

  test('says that a host is not of this machine', async () => {
    const door = await listen('192.0.2.1', 3000, async () => {})
    expect(door).toEqual({ ok: false, message: expect.stringContaining('192.0.2.1 is not an address of this machine') })
  })
})

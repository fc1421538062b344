import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { listen } from './listen.ts'
import { applyPolicy } from './response-policy.ts'

let close = async () => {}
afterEach(() => close())

/** The answer to one request, and the headers that its handler saw. */
async function answer(path: string, own: Record<string, string> = {}, dev = false) {
  let seen: IncomingHttpHeaders = {}
  const door = await listen('127.0.0.1', 0, async (request, response) => {
    applyPolicy(request, response, { baseUrl: 'https://check.example.org', dev })
    seen = request.headers
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value)
    response.end('x')
  })
  if (!door.ok) throw new Error(door.message)
  close = door.close
  const { port } = door.server.address() as AddressInfo
  const sent = { 'x-nonce': 'chosen', 'content-security-policy': "script-src 'nonce-chosen'" }
  const { headers } = await fetch(`http://127.0.0.1:${port}${path}`, { headers: sent })
  return { policy: headers.get('content-security-policy'), headers, seen }
}

const PAGES = ['/', '/articles/7', '/no-such-page', '/apiary', '/?next=/api/']

describe('what leaves the server', () => {
  test.each(PAGES)('runs in the page %s only what carries its nonce', async (path) => {
    const { policy, seen } = await answer(path)
    expect(policy).toContain("default-src 'self';")
    expect(policy).toContain(`script-src 'self' 'nonce-${seen['x-nonce']}' 'strict-dynamic';`)
    expect(policy).toContain(`style-src 'self' 'nonce-${seen['x-nonce']}';`)
    expect(policy).toContain("connect-src 'self' wss://check.example.org;")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).toMatch(/object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/)
  })

  test('has a nonce that the browser cannot choose and no other answer has', async () => {
    const [first, second] = [await answer('/'), await answer('/')]
    expect(first.seen['x-nonce']).toMatch(/^[\w+/]{22}==$/)
    expect(second.seen['x-nonce']).not.toBe(first.seen['x-nonce'])
    expect(first.seen['content-security-policy']).toBe(first.policy)
  })

  test.each(['/api', '/api/articles', '/api?x'])('does nothing when %s is opened as a page', async (path) => {
    expect((await answer(path)).policy).toMatch(/^default-src 'none';/)
  })

  test.each(['/', '/api/articles/7/export/html'])('keeps the policy that %s gave itself', async (path) => {
    const own = "default-src 'none'; style-src 'sha256-x'"
    expect((await answer(path, { 'Content-Security-Policy': own })).policy).toBe(own)
  })

  test('leaves scripts and styles of the build without one', async () => {
    expect((await answer('/_next/static/a.js')).policy).toBeNull()
  })

  test.each(['/', '/api/articles', '/_next/static/a.js'])('guards the type and the address of %s', async (path) => {
    const { headers } = await answer(path)
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'same-origin'])
  })

  test('lets Next’s tools work while developing', async () => {
    const { policy } = await answer('/', {}, true)
    expect(policy).toContain("'unsafe-eval'")
    expect(policy).toContain("style-src 'self' 'unsafe-inline'")
  })
})

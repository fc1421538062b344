import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures.ts'

test.use({ storageState: { cookies: [], origins: [] } })

/** Answers anybody: signing in, setting up, joining by a link, a new password, whether it lives, and the icon. */
const PUBLIC = [
  '/sign-in',
  '/setup',
  '/reset',
  '/join',
  '/api/health',
  '/api/setup',
  '/api/join',
  '/api/auth/[...all]',
  '/icon.svg',
  '/_not-found',
  '/_global-error',
]
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** Every address that was built, from the build itself: a new one is in here by itself. */
const ROUTES: readonly string[] = Object.values(
  JSON.parse(readFileSync(new URL('../.next/app-path-routes-manifest.json', import.meta.url), 'utf8')),
)

test('the build has the routes that this spec knows to be public, and more', () => {
  expect(ROUTES).toEqual(expect.arrayContaining(PUBLIC))
  expect(ROUTES.length).toBeGreaterThan(PUBLIC.length + 15)
})

for (const route of ROUTES.filter((one) => !PUBLIC.includes(one))) {
  test(`a stranger gets nothing from ${route}`, async ({ playwright, server }) => {
    // No follower of redirects and no browser: what is answered is what counts.
    const stranger = await playwright.request.newContext({ baseURL: server.address })
    for (const method of METHODS) {
      const path = route.replace('[id]', 'sample-marrowick-lantern')
      const body =
        method === 'GET' || method === 'HEAD'
          ? {}
          : { data: { key: 'k', command: { name: 'createStory', storyId: 's', title: 't' } } }
      const answer = await stranger.fetch(path, { method, maxRedirects: 0, ...body })
      const status = answer.status()
      expect(status, `${method} ${path}`).not.toBe(200)
      expect(status, `${method} ${path}`).not.toBe(201)
      expect(status, `${method} ${path}`).toBeLessThan(500)
      if (status >= 300 && status < 400) expect(answer.headers().location).toContain('/sign-in')
    }
    await stranger.dispose()
  })
}

test('accounts cannot be made, listed or changed by a stranger', async ({ playwright, server }) => {
  const stranger = await playwright.request.newContext({
    baseURL: server.address,
    extraHTTPHeaders: { Origin: server.address },
  })
  const signUp = await stranger.post('/api/auth/sign-up/email', {
    data: { email: 'a@stranger.example', password: 'a long enough one', name: 'A' },
  })
  expect(signUp.ok()).toBe(false)
  const session = await stranger.get('/api/auth/get-session')
  expect(await session.json()).toBeNull()
  for (const path of [
    'update-user',
    'change-password',
    'change-email',
    'delete-user',
    'list-sessions',
    'revoke-sessions',
  ]) {
    const answer = await stranger.post(`/api/auth/${path}`, {
      data: { newPassword: 'a long enough one', currentPassword: 'x', name: 'x', newEmail: 'b@stranger.example' },
    })
    expect(answer.ok(), path).toBe(false)
  }
  const setUp = await stranger.post('/api/setup', {
    data: { token: 'guess', deskName: 'D', name: 'N', email: 'c@stranger.example', password: 'a long enough one' },
  })
  expect(setUp.status()).toBe(403)
  const join = await stranger.post('/api/join', {
    data: { token: 'guess', name: 'N', email: 'd@stranger.example', password: 'a long enough one' },
  })
  expect(join.status()).toBe(404)
  const byToken = await stranger.get('/api/claims', { headers: { Authorization: 'Bearer plumb_guess' } })
  expect(byToken.status()).toBe(401)
  await stranger.dispose()
})

test('a page of another site cannot send a change with a member’s cookie', async ({ playwright, server, signedIn }) => {
  const elsewhere = await playwright.request.newContext({
    baseURL: server.address,
    storageState: signedIn,
    extraHTTPHeaders: { Origin: 'https://elsewhere.example' },
  })
  const answer = await elsewhere.post('/api/commands', {
    data: { key: 'k', command: { name: 'createStory', storyId: 's', title: 't' } },
  })
  expect(answer.status()).toBe(403)
  await elsewhere.dispose()
})

test('what one member left in a queue is not signed by the next one at the same machine', async ({
  playwright,
  server,
  signedIn,
}) => {
  const next = await playwright.request.newContext({ baseURL: server.address, storageState: signedIn })
  const data = { key: 'left-behind', command: { name: 'createStory', storyId: 'left-behind', title: 'Left behind' } }
  const answer = await next.post('/api/commands', { data, headers: { 'Plumbline-Member': 'somebody-else' } })
  expect(answer.status()).toBe(401)
  await next.dispose()
})

import { REMOTE_ADDRESS } from '../remote-address.ts'
import { lineOf, openAttempts } from './attempts.ts'
import type { Auth } from './auth.ts'
import { accountEmail } from './join-desk.ts'
import { withSmallBody } from './small-body.ts'

/** What of better-auth's addresses is open. Everything else that it has, now or in a later version, is not there. */
const OPEN = [
  /^sign-in\/(email|social)$/,
  /^callback\/[\w-]+$/,
  /^sign-out$/,
  /^get-session$/,
  /^reset-password$/,
  /^change-password$/,
  /^revoke-(other-)?sessions$/,
]

/** Where a password can be guessed. */
const GUESSED = ['sign-in/email', 'change-password']

/** A person mistypes a few times; at this pace guessing a password of twelve characters is hopeless. */
const PER_ACCOUNT = { most: 10, windowMs: 5 * 60_000 }
/** A whole desk may sit behind one address. */
const PER_ADDRESS = { most: 50, windowMs: 5 * 60_000 }

/** Most bytes of a body: all of them are a few lines. */
const BODY_LIMIT = 16 * 1024

/** Accounts, over HTTP: better-auth's own addresses, fewer of them, with limits on attempts that fail. */
export type AuthDoor = (request: Request) => Promise<Response>

/** Opens the door of this process, to pages of `origins` and to programs that are no browser. */
export function openAuthDoor(auth: Auth, origins: readonly string[]): AuthDoor {
  const [accounts, addresses] = [openAttempts(PER_ACCOUNT), openAttempts(PER_ADDRESS)]

  return async (given) => {
    const path = new URL(given.url).pathname.replace(/^\/api\/auth\//, '')
    if (!OPEN.some((open) => open.test(path))) return new Response(null, { status: 404 })
    if (given.method !== 'POST') return auth.handler(given)
    if (!origins.includes(given.headers.get('Origin') ?? origins[0] ?? '')) {
      return Response.json({ message: 'Another site’s page may not ask this' }, { status: 403 })
    }
    const address = lineOf(given.headers.get(REMOTE_ADDRESS) ?? '')
    // The address first: what it may try no longer must not use up the allowance of the account that it names.
    const held = GUESSED.includes(path) ? addresses.begin(address, Date.now()) : 0
    if (held > 0) return tooMany(held)
    const request = await withSmallBody(given, BODY_LIMIT)
    if (!request) return Response.json({ message: 'This is too large' }, { status: 413 })
    if (!GUESSED.includes(path)) return auth.handler(request)
    const account = await accountMeant(auth, path, request)
    const wait = accounts.begin(account, Date.now())
    if (wait > 0) return tooMany(wait)
    const answer = await auth.handler(request)
    if (answer.ok) {
      accounts.succeed(account)
      addresses.succeed(address)
    }
    return answer
  }
}

/** Whose password is tried: whom a sign-in names, or who is signed in. */
async function accountMeant(auth: Auth, path: string, request: Request): Promise<string> {
  const session = await auth.api.getSession({ headers: request.headers })
  if (session && path === 'change-password') return session.user.email
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null) // better-auth says what is wrong with it
  const email = typeof body === 'object' && body !== null ? Reflect.get(body, 'email') : null
  return typeof email === 'string' ? accountEmail(email).slice(0, 200) : ''
}

function tooMany(wait: number): Response {
  const seconds = String(Math.ceil(wait / 1000))
  return Response.json({ message: 'Too many attempts' }, { status: 429, headers: { 'Retry-After': seconds } })
}

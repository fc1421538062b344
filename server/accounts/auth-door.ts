import { REMOTE_ADDRESS } from '../remote-address.ts'
import { lineOf, openAttempts } from './attempts.ts'
import type { Auth } from './auth.ts'
import { accountEmail } from './join-desk.ts'

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

/** Bodies here are a few lines; nobody needs more. */
const BODY_LIMIT = 16 * 1024

/** Accounts, over HTTP: better-auth's own addresses, fewer of them, with limits on attempts that fail. */
export type AuthDoor = (request: Request) => Promise<Response>

/** Opens the door of this process, to pages of `origins` and to programs that are no browser. */
export function openAuthDoor(auth: Auth, origins: readonly string[]): AuthDoor {
  const [accounts, addresses] = [openAttempts(PER_ACCOUNT), openAttempts(PER_ADDRESS)]

  return async (request) => {
    const path = new URL(request.url).pathname.replace(/^\/api\/auth\//, '')
    if (!OPEN.some((open) => open.test(path))) return new Response(null, { status: 404 })
    if (request.method === 'POST' && !origins.includes(request.headers.get('Origin') ?? origins[0] ?? '')) {
      return Response.json({ message: 'Another site’s page may not ask this' }, { status: 403 })
    }
    if (request.method !== 'POST' || !GUESSED.includes(path)) return auth.handler(request)
    const [account, line] = [await accountMeant(auth, request), lineOf(request.headers.get(REMOTE_ADDRESS) ?? '')]
    const [address, now] = [`address ${line}`, Date.now()]
    const wait = Math.max(accounts.begin(account, now), addresses.begin(address, now))
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
async function accountMeant(auth: Auth, request: Request): Promise<string> {
  const session = await auth.api.getSession({ headers: request.headers })
  if (session && !request.url.includes('/sign-in/')) return session.user.email
  const body: unknown = await bodyOf(request.clone())
  const email = typeof body === 'object' && body !== null ? Reflect.get(body, 'email') : null
  return typeof email === 'string' ? accountEmail(email).slice(0, 200) : ''
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text()
  try {
    return text.length > BODY_LIMIT ? null : JSON.parse(text)
  } catch {
    return null // better-auth says what is wrong with it
  }
}

function tooMany(wait: number): Response {
  const seconds = String(Math.ceil(wait / 1000))
  return Response.json({ message: 'Too many attempts' }, { status: 429, headers: { 'Retry-After': seconds } })
}

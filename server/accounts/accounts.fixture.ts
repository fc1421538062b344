import type { DeskEvent } from '../../domain/event.ts'
import type { Actor, Role } from '../../domain/member.ts'
import type { Result } from '../../domain/problem.ts'
import { openTestDatabase } from '../desk.fixture.ts'
import { openDispatch } from '../open-dispatch.ts'
import { prepareDesk } from '../prepare-desk.ts'
import { REMOTE_ADDRESS } from '../remote-address.ts'
import type { AccountSettings } from './open-accounts.ts'
import { openAccounts } from './open-accounts.ts'

/** The address of the desk in these tests. */
export const BASE = 'http://desk.example'

/** A password that is long enough. */
export const PASSWORD = 'a long enough one'

/** The first owner. */
export const OWNER = { name: 'First Owner', email: 'owner@desk.example', password: PASSWORD }

/** The accounts of a new desk, which has its first owner unless `settings` say otherwise. */
export async function openTestAccounts(settings: Partial<AccountSettings> = {}) {
  const { db, drop } = await openTestDatabase()
  await prepareDesk(db)
  const dispatching = await openDispatch(db)
  const heard: DeskEvent[] = []
  dispatching.subscribe((event) => heard.push(event))
  const all = { baseUrl: BASE, oidc: null, owner: OWNER, secret: 's'.repeat(32), ...settings }
  const accounts = await openAccounts(db, all, dispatching)

  const signIn = (email: string, password = PASSWORD, from = '192.0.2.1') =>
    accounts.auth(asked('sign-in/email', { email, password }, { [REMOTE_ADDRESS]: from }))
  /** Invites somebody and lets them join; answers the headers of their session. */
  const member = async (role: Role, name = `A ${role}`) => {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@desk.example`
    const owner = await actorOf(await signIn(OWNER.email))
    const { link } = granted(await accounts.invitations.invite(owner, crypto.randomUUID(), { role, email: '' }))
    const session = await accounts.invitations.join({ token: tokenIn(link), name, email, password: PASSWORD })
    return { email, session: cookieOf(granted(session)) }
  }
  const actorOf = async (from: Response | Headers): Promise<Actor> => {
    const found = await accounts.signedIn(from instanceof Response ? cookieOf(from.headers) : from)
    if (!found) throw new Error('Nobody is signed in')
    return { memberId: found.id, role: found.role }
  }
  const close = async () => {
    dispatching.close()
    await db.close()
    await drop()
  }
  return { db, ...dispatching, ...accounts, heard, signIn, member, actorOf, [Symbol.asyncDispose]: close }
}

/** A request to one of better-auth's addresses. */
export function asked(path: string, body: object, headers: Record<string, string> = {}): Request {
  const own = { 'Content-Type': 'application/json', Origin: BASE, ...headers }
  return new Request(`${BASE}/api/auth/${path}`, { method: 'POST', headers: own, body: JSON.stringify(body) })
}

/** The headers of a later request, from those that signed in. */
export function cookieOf(headers: Headers): Headers {
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return new Headers({ cookie: cookies.join('; ') })
}

/** The token of an invitation's link. */
export function tokenIn(link: string): string {
  return new URL(link).searchParams.get('token') ?? ''
}

/** The value of a result that must have one. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`)
  return result.value
}

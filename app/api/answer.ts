import type { Actor, Member } from '../../domain/member.ts'
import type { Problem, Result } from '../../domain/problem.ts'
import { problemWords } from '../../domain/words/problems.ts'
import { currentDesk } from '../../server/current-desk.ts'
import type { Desk } from '../../server/desk.ts'

/** The status of each problem at the door; docs/api.md lists them. */
const STATUS: Readonly<Record<Problem['type'], number>> = {
  notSignedIn: 401,
  notAllowed: 403,
  notFound: 404,
  stale: 409,
  versionMissing: 428,
  keyReused: 409,
  alreadyExists: 409,
  invalid: 422,
  empty: 422,
  notText: 415,
  tooLarge: 413,
  badDate: 422,
  badAddress: 422,
  badLanguage: 422,
  outsideText: 422,
  nothingSelected: 422,
  quoteNotFound: 422,
  quoteAmbiguous: 422,
  selectorDisagrees: 422,
  otherAppearances: 409,
  stillAppears: 409,
  unknownVerdict: 422,
  archived: 409,
  retired: 409,
  queryClosed: 409,
  lastOwner: 409,
  notAssignable: 422,
  invitationSpent: 410,
  emailTaken: 409,
  tooSlow: 503,
  unavailable: 503,
}

/** A problem as RFC 9457 wants it, with its sentence as `detail` and the value itself beside. */
export function refuse(problem: Problem, status = STATUS[problem.type]): Response {
  const body = {
    type: `/problems/${problem.type}`,
    title: problem.type,
    status,
    detail: problemWords(problem),
    problem,
  }
  const headers = { 'Content-Type': 'application/problem+json', ...NOT_STORED, ...(status === 503 && RETRY) }
  return Response.json(body, { status, headers })
}

/** What passes is worth another attempt after some seconds; the same idempotency key makes it safe. */
const RETRY = { 'Retry-After': '2' }

/** Nothing of the desk is to be found in a cache. */
export const NOT_STORED = { 'Cache-Control': 'no-store' } as const

/** The value of a result by `render`, or its problem. */
export function answer<T>(result: Result<T>, render: (value: T) => Response = (value) => json(value)): Response {
  return result.ok ? render(result.value) : refuse(result.problem)
}

/** A value as JSON. */
export function json(value: unknown, init: ResponseInit = {}): Response {
  return Response.json(value, { ...init, headers: { ...NOT_STORED, ...init.headers } })
}

/** That somebody was made and is signed in: the cookies of `session`. */
export function withCookies(session: Headers): Response {
  const response = json({ ok: true }, { status: 201 })
  for (const cookie of session.getSetCookie()) response.headers.append('Set-Cookie', cookie)
  return response
}

/** What a route of the desk gets: the desk, and the member who asks. */
export type Asked = { readonly desk: Desk; readonly actor: Actor; readonly member: Member }

/**
 * Answers a request of a member; nobody else gets past. A change that another
 * site's page sends with the member's cookie is refused as well.
 */
export async function forMember(request: Request, run: (asked: Asked) => Promise<Response>): Promise<Response> {
  const desk = currentDesk()
  if (isForeign(request, desk)) return refuse({ type: 'notAllowed', act: 'crossSite' })
  try {
    const member = await desk.signedIn(request.headers)
    if (!member || !isMeant(request, member)) return refuse({ type: 'notSignedIn' })
    return await run({ desk, member, actor: { memberId: member.id, role: member.role } })
  } catch (error) {
    const problem = problemOf(error)
    if (problem) return refuse(problem)
    if (await desk.healthy()) throw error
    return refuse({ type: 'unavailable' })
  }
}

/** The problem of a reading that was given up. Its class is of the other module graph, so that its shape has to tell. */
function problemOf(error: unknown): Problem | null {
  return error instanceof Error && error.name === 'ReadingFailed' && 'problem' in error
    ? (error.problem as Problem) // put there by `ReadingFailed`
    : null
}

/** A page says whose change it sends, so that nobody signs what another member left in a queue on the same machine. */
function isMeant(request: Request, member: Member): boolean {
  const meant = request.headers.get('Plumbline-Member')
  return meant === null || meant === member.id
}

/** Whether a browser says that a change comes from elsewhere. Programs say nothing and bring no cookie of a browser. */
export function isForeign(request: Request, desk: Desk): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const origin = request.headers.get('Origin')
  return origin !== null && !desk.origins.includes(origin)
}

/** Whether a program asks, by a token. What makes owners only a person may do: a token that leaked must not outlive itself. */
export function isByToken(request: Request): boolean {
  return /^bearer /i.test(request.headers.get('Authorization') ?? '')
}

/** The request's idempotency key, or a new one. Problem: `invalid` for a key that could not be one. */
export function keyOf(request: Request): Result<string> {
  const key = request.headers.get('Idempotency-Key') ?? crypto.randomUUID()
  if (/^[\w.:-]{1,150}$/.test(key)) return { ok: true, value: key }
  const message = 'may hold up to 150 letters, digits and _ . : - only'
  return { ok: false, problem: { type: 'invalid', issues: [{ path: 'Idempotency-Key', message }] } }
}

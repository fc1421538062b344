import { randomBytes, randomUUID } from 'node:crypto'
import type { Actor, Role } from '../../domain/member.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Database } from '../database.ts'
import { sha256 } from '../kernel/chain.ts'
import { recordEntry } from '../kernel/record-entry.ts'
import type { Dispatching } from '../open-dispatch.ts'
import { acceptInvitation, findInvitation } from './accept-invitation.ts'
import type { Auth } from './auth.ts'
import { accountEmail } from './join-desk.ts'
import type { Person } from './person-faults.ts'
import { isEmail, personFaults } from './person-faults.ts'

/** How long an invitation's link works, in milliseconds: a week. */
export const INVITATION_LIFETIME = 7 * 24 * 60 * 60 * 1000

/** What an invitation offers: a role, and perhaps the address of the only person whom it is for. */
export type Offer = { readonly role: Role; readonly email: string }

/** An invitation just made. The link is told this once; the desk keeps only the hash of its token. */
export type Invited = { readonly id: string; readonly link: string; readonly expiresAt: string }

/** What a person sends to join. */
export type Joining = Person & { readonly token: string }

/** What invitations need of the desk. */
type Surroundings = { readonly db: Database; readonly auth: Auth; readonly baseUrl: string } & Pick<
  Dispatching,
  'dispatch' | 'tell'
>

/** The ways into the desk for those who were invited. */
export function openInvitations({ db, auth, baseUrl, dispatch, tell }: Surroundings) {
  /** Makes an invitation. Problems: `invalid`, and those of a command. */
  const invite = async (actor: Actor, key: string, { role, email }: Offer): Promise<Result<Invited>> => {
    if (email.trim() !== '' && !isEmail(email)) {
      return fail({ type: 'invalid', issues: [{ path: 'email', message: 'this is not an e-mail address' }] })
    }
    const [invitationId, token] = [randomUUID(), randomBytes(32).toString('base64url')]
    const expiresAt = new Date(Date.now() + INVITATION_LIFETIME).toISOString()
    const invitation = { invitationId, role, email: accountEmail(email), tokenHash: sha256(token), expiresAt }
    const done = await dispatch(actor, { key, command: { name: 'invite', ...invitation } })
    return done.ok ? ok({ id: invitationId, link: `${baseUrl}/join?token=${token}`, expiresAt }) : done
  }

  /** What a link offers. Problems: `notFound`, `invitationSpent`. */
  const offer = async (token: string): Promise<Result<Offer>> => {
    const found = await findInvitation(db.prisma, token, new Date().toISOString())
    return found.ok ? ok({ role: found.value.role, email: found.value.email }) : found
  }

  /** Makes a member by a link, once, and answers with the session's cookies. Problems: as `offer`, `invalid`, `emailTaken`. */
  const join = async ({ token, ...given }: Joining): Promise<Result<Headers>> => {
    const found = await offer(token)
    if (!found.ok) return found
    const person = { ...given, email: found.value.email || given.email }
    const issues = personFaults(person)
    if (issues.length > 0) return fail({ type: 'invalid', issues })
    const { email, password } = person
    const newcomer = { name: person.name.trim(), email, passwordHash: await hashed(auth, password) }
    const done = await recordEntry(db, new Date(), async (tx, head, at) => {
      const open = await findInvitation(tx, token, at)
      return open.ok ? acceptInvitation(tx, head, at, open.value, newcomer) : open
    })
    if (!done.ok) return done
    tell(done.value)
    return ok((await auth.api.signInEmail({ body: { email, password }, returnHeaders: true })).headers)
  }
  return { invite, offer, join }
}

async function hashed(auth: Auth, password: string): Promise<string> {
  return (await auth.$context).password.hash(password)
}

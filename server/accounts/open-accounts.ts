import type { Actor } from '../../domain/member.ts'
import type { Database } from '../database.ts'
import type { Env } from '../env.ts'
import type { Dispatching } from '../open-dispatch.ts'
import { readAccount } from './account.ts'
import { openAuth, trustedOrigins } from './auth.ts'
import { openAuthDoor } from './auth-door.ts'
import { endAccount, endAccounts } from './end-account.ts'
import { openInvitations } from './invitations.ts'
import { openJoinBySignOn } from './join-by-sign-on.ts'
import { hasOwner, makeResetToken, memberOf } from './members.ts'
import { makeFirstOwner, openSetUpDoor } from './set-up.ts'
import { makeToken, revokeToken } from './tokens.ts'

/** What accounts need of the settings. */
export type AccountSettings = Pick<Env, 'baseUrl' | 'oidc' | 'owner'> & { readonly secret: string }

/** Everything about who comes in and how: accounts, sessions, tokens, invitations. Throws where OWNER_… cannot be obeyed. */
export async function openAccounts(
  db: Database,
  { baseUrl, oidc, owner, secret }: AccountSettings,
  { dispatch, subscribe, tell }: Pick<Dispatching, 'dispatch' | 'subscribe' | 'tell'>,
) {
  const { prisma } = db
  const signOn = oidc && { service: oidc, letIn: openJoinBySignOn(db, tell) }
  const auth = openAuth(prisma, { secret, baseUrl, signOn })
  const setUp = openSetUpDoor(db, auth, tell)

  await endAccounts(prisma)
  subscribe((event) => {
    if (event.command !== 'removeMember') return
    // Who has left is nobody from the commit on; should this fail, the next start does it.
    for (const id of event.subjects) void endAccount(prisma, id).catch(() => undefined)
  })
  if (owner && !(await hasOwner(prisma))) {
    const made = await makeFirstOwner(db, auth, owner, null)
    // Another process may have made them just now.
    if (!made.ok && !(await hasOwner(prisma))) throw new Error(await ownerWords(made.problem.type))
  }

  return {
    auth: openAuthDoor(auth, trustedOrigins(baseUrl)),
    signedIn: (headers: Headers) => memberOf(prisma, auth, headers),
    hasOwner: () => hasOwner(prisma),
    /** What the desk is called, for those whom it has invited. */
    name: async () => (await prisma.desk.findUniqueOrThrow({ where: { id: 'desk' } })).name,
    checkSetupToken: setUp.check,
    setUp: setUp.run,
    /** The one-time address that makes the first owner, or `null` when there is one. */
    setupAddress: async () => {
      const token = await setUp.token()
      return token === null ? null : `${baseUrl}/setup?token=${token}`
    },
    makeResetToken: (email: string) => makeResetToken(prisma, auth, email, new Date()),
    invitations: openInvitations({ db, auth, baseUrl, dispatch, tell }),
    /** What the button of the sign-on service says, or `null` where there is none. */
    signOnName: oidc?.name ?? null,
    readAccount: (actor: Actor) => readAccount(prisma, actor),
    makeToken: (actor: Actor, token: { readonly name: string; readonly days: number }) =>
      makeToken(prisma, actor, token),
    revokeToken: (actor: Actor, id: string) => revokeToken(prisma, actor, id),
  }
}

function ownerWords(problem: string): string {
  return problem === 'emailTaken'
    ? 'OWNER_EMAIL names an account that is there already and is no owner’s.'
    : `The first owner could not be made: ${problem}.`
}

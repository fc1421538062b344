import { randomBytes, timingSafeEqual } from 'node:crypto'
import { changed } from '../../domain/change.ts'
import type { DeskEvent } from '../../domain/event.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Database } from '../database.ts'
import { entityFrom } from '../entities.ts'
import { recordEntry } from '../kernel/record-entry.ts'
import type { Auth } from './auth.ts'
import { joinDesk } from './join-desk.ts'
import { hasOwner } from './members.ts'
import type { Person } from './person-faults.ts'
import { personFaults } from './person-faults.ts'

/** What the set-up page asks for. */
export type SetUp = Person & { readonly token: string; readonly deskName: string }

/** The first owner's way in: one address, printed where the program was started, that works once. */
export type SetUpDoor = {
  /** The token of the address, or `null` when the desk has an owner. */
  readonly token: () => Promise<string | null>
  readonly check: (token: string) => Promise<boolean>
  /** Makes the first owner and answers with the session's cookies. Problems: `notAllowed` for a wrong or used token, `invalid`. */
  readonly run: (given: SetUp) => Promise<Result<Headers>>
}

/** Opens the door of this process; its token dies with it. */
export function openSetUpDoor(db: Database, auth: Auth, tell: (event: DeskEvent) => void): SetUpDoor {
  const secret = randomBytes(24).toString('base64url')
  const check = async (token: string) => same(token, secret) && !(await hasOwner(db.prisma))
  return {
    token: async () => ((await hasOwner(db.prisma)) ? null : secret),
    check,
    run: async (given) => {
      if (!(await check(given.token))) return fail({ type: 'notAllowed', act: 'setUp' })
      const issues = faults(given)
      if (issues.length > 0) return fail({ type: 'invalid', issues })
      const done = await makeFirstOwner(db, auth, given, given.deskName.trim())
      if (!done.ok) return done
      tell(done.value)
      const { email, password } = given
      return ok((await auth.api.signInEmail({ body: { email, password }, returnHeaders: true })).headers)
    },
  }
}

/**
 * Makes the first owner, and names the desk unless `deskName` is `null`. Whoever comes second, from whichever process,
 * is refused. Problems: `notAllowed`, `emailTaken`.
 */
export async function makeFirstOwner(
  db: Database,
  auth: Auth,
  { name, email, password }: Person,
  deskName: string | null,
): Promise<Result<DeskEvent>> {
  const passwordHash = await (await auth.$context).password.hash(password)
  return recordEntry(db, new Date(), async (tx, head, at) => {
    if (await hasOwner(tx)) return fail({ type: 'notAllowed', act: 'setUp' })
    const desk = entityFrom('desk', await tx.desk.findUniqueOrThrow({ where: { id: 'desk' } }))
    const changes = deskName === null ? [] : [changed('desk', { ...desk, id: 'desk' }, { name: deskName })]
    const owner = { name: name.trim(), email, isAddressTheirs: true, passwordHash, role: 'owner' } as const
    return joinDesk(tx, head, at, owner, { key: 'set-up', changes: () => changes })
  })
}

function faults({ deskName, ...person }: SetUp) {
  const nameless = deskName.trim() === '' ? [{ path: 'deskName', message: 'the desk needs a name' }] : []
  return [...nameless, ...personFaults(person)]
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

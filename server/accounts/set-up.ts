import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import type { Auth } from './auth.ts'
import { PASSWORD_LENGTH } from './auth.ts'
import { hasOwner, makeMember } from './members.ts'

/** What the set-up page asks for. */
export type SetUp = {
  readonly token: string
  readonly deskName: string
  readonly name: string
  readonly email: string
  readonly password: string
}

/** The first owner's way in: one address, printed where the program was started, that works once. */
export type SetUpDoor = {
  /** The token of the address, or `null` when the desk has an owner. */
  readonly token: () => Promise<string | null>
  readonly check: (token: string) => Promise<boolean>
  /** Makes the first owner and answers with the session's cookies. Problems: `notAllowed` for a wrong or used token, `invalid`. */
  readonly run: (given: SetUp) => Promise<Result<Headers>>
}

/** Opens the door of this process; its token dies with it. */
export function openSetUpDoor(prisma: PrismaClient, auth: Auth): SetUpDoor {
  const secret = randomBytes(24).toString('base64url')
  const check = async (token: string) => same(token, secret) && !(await hasOwner(prisma))
  return {
    token: async () => ((await hasOwner(prisma)) ? null : secret),
    check,
    run: async (given) => {
      if (!(await check(given.token))) return fail({ type: 'notAllowed', act: 'setUp' })
      const issues = faults(given)
      if (issues.length > 0) return fail({ type: 'invalid', issues })
      await prisma.desk.update({ where: { id: 'desk' }, data: { name: given.deskName.trim() } })
      await makeMember(prisma, auth, { ...given, name: given.name.trim(), role: 'owner' })
      const { headers } = await auth.api.signInEmail({
        body: { email: given.email, password: given.password },
        returnHeaders: true,
      })
      return ok(headers)
    },
  }
}

function faults({ deskName, name, email, password }: SetUp): { path: string; message: string }[] {
  return [
    { path: 'deskName', message: 'the desk needs a name', wrong: deskName.trim() === '' },
    { path: 'name', message: 'you need a name', wrong: name.trim() === '' },
    {
      path: 'email',
      message: 'this is not an e-mail address',
      wrong: !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()),
    },
    { path: 'password', message: `at least ${PASSWORD_LENGTH} characters`, wrong: password.length < PASSWORD_LENGTH },
  ].filter((fault) => fault.wrong)
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

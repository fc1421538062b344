import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import { REMOTE_ADDRESS } from '../remote-address.ts'
import type { LetIn, SignOn } from './sign-on.ts'
import { signOnPlugin } from './sign-on.ts'

/** Shortest password that is taken, in characters; DESIGN's figure. */
export const PASSWORD_LENGTH = 12

/** What accounts need of the settings. `letIn` is asked about everybody whom the sign-on service vouches for. */
export type AuthSettings = {
  readonly secret: string
  readonly baseUrl: string
  readonly signOn: { readonly service: SignOn; readonly letIn: LetIn } | null
}

/** How accounts are kept: e-mail and password, or the desk's sign-on service; nobody signs up by themselves. */
export function openAuth(prisma: PrismaClient, { secret, baseUrl, signOn }: AuthSettings) {
  return betterAuth({
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    secret,
    baseURL: baseUrl,
    trustedOrigins: trustedOrigins(baseUrl),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH,
      revokeSessionsOnPasswordReset: true,
    },
    plugins: signOn ? [signOnPlugin(signOn.service, signOn.letIn)] : [],
    // Attempts are limited at our own door, which knows whose they are.
    rateLimit: { enabled: false },
    advanced: { ipAddress: { ipAddressHeaders: [REMOTE_ADDRESS] } },
    logger: { level: 'error', log: (_level, message, ...rest) => warn(message, rest) },
    telemetry: { enabled: false },
  })
}

/** What whoever asks did wrong, as better-auth words it: they are told, and it is no news to who runs the desk. */
const THEIR_FAULT = /origin|signup_disabled|account_not_linked|state|access_denied/i

function warn(message: string, rest: readonly unknown[]): void {
  if (!THEIR_FAULT.test(message)) console.error(`Accounts: ${message}`, ...rest)
}

/** The accounts of a desk. */
export type Auth = ReturnType<typeof openAuth>

/** The desk's own origin; on a laptop by both of its names. */
export function trustedOrigins(baseUrl: string): string[] {
  const { protocol, hostname, port, origin } = new URL(baseUrl)
  const twins = ['localhost', '127.0.0.1']
  if (!twins.includes(hostname)) return [origin]
  return twins.map((host) => `${protocol}//${host}${port ? `:${port}` : ''}`)
}

import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import type { PrismaClient } from '../../prisma/generated/client.ts'

/** Shortest password that is taken, in characters; DESIGN's figure. */
export const PASSWORD_LENGTH = 12

/** How accounts are kept: e-mail and password; nobody signs up by themselves. */
export function openAuth(prisma: PrismaClient, settings: { readonly secret: string; readonly baseUrl: string }) {
  return betterAuth({
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    secret: settings.secret,
    baseURL: settings.baseUrl,
    trustedOrigins: trustedOrigins(settings.baseUrl),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH,
      revokeSessionsOnPasswordReset: true,
    },
    // A whole desk may sign in from one address in the morning; guessing passwords is still hopeless.
    rateLimit: { customRules: { '/sign-in/email': { window: 60, max: 20 } } },
    telemetry: { enabled: false },
  })
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

import { genericOAuth } from 'better-auth/plugins/generic-oauth'

/** The provider's name in better-auth's addresses: `/api/auth/callback/oidc`. */
export const SIGN_ON = 'oidc'

/** An OpenID Connect service by which members sign in. */
export type SignOn = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly name: string
}

/** Whom the service vouches for. */
export type Vouched = { readonly subject: string; readonly name: string; readonly email: string }

/** Makes a member of somebody who was invited and is not one yet. */
export type LetIn = (vouched: Vouched) => Promise<void>

/**
 * Signing in by the desk's sign-on service. It opens accounts that are there, found by the service's own id of a person
 * or by an e-mail address that it has verified, and makes none: `letIn` is asked before, and may.
 */
export function signOnPlugin({ issuer, clientId, clientSecret, name }: SignOn, letIn: LetIn) {
  return genericOAuth({
    config: [
      {
        providerId: SIGN_ON,
        name,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        disableSignUp: true,
        requireIdTokenVerification: true,
        mapProfileToUser: async (profile) => {
          const vouched = vouchedIn(profile)
          if (vouched) await letIn(vouched)
          return {}
        },
      },
    ],
  })
}

/** Who a profile says it is, or `null` where its e-mail address is not verified. */
function vouchedIn(profile: Readonly<Record<string, unknown>>): Vouched | null {
  const { sub, email, email_verified: isVerified, name } = profile
  if (isVerified !== true || typeof email !== 'string' || typeof sub !== 'string') return null
  return { subject: sub, email, name: typeof name === 'string' && name.trim() !== '' ? name.trim() : email }
}

/** What the tests use of the package, which brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Account = { readonly accountId: string; readonly claims: () => object }

  // biome-ignore lint/style/noDefaultExport: the package has one
  export default class Provider {
    constructor(
      issuer: string,
      settings: {
        readonly clients: readonly object[]
        readonly claims: Readonly<Record<string, readonly string[]>>
        readonly conformIdTokenClaims: boolean
        readonly findAccount: (context: unknown, id: string) => Account
        readonly features: Readonly<Record<string, { readonly enabled: boolean }>>
        readonly cookies: { readonly keys: readonly string[] }
      },
    )
    callback(): (request: IncomingMessage, response: ServerResponse) => void
  }
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** What the service says of a person. */
export type Person = { readonly email: string; readonly email_verified: boolean; readonly name: string }

/**
 * A real OpenID Connect service on loopback, which asks nobody anything: whoever comes is `person`. Closes itself by
 * `await using`.
 */
export async function openSignOnService(redirectUri: string) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  const issuer = `http://127.0.0.1:${port}`
  const people = new Map<string, Person>()
  const client = { client_id: 'plumbline', client_secret: 'a secret of the two of them', redirect_uris: [redirectUri] }
  const provider = new Provider(issuer, {
    clients: [{ ...client, grant_types: ['authorization_code'], response_types: ['code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...people.get(id) }) }),
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['only for this test'] },
  })
  server.on('request', provider.callback())
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  const service = { issuer, clientId: client.client_id, clientSecret: client.client_secret, name: 'Newsroom ID' }
  return { service, people, [Symbol.asyncDispose]: async () => close() }
}

/** A browser without a screen: it follows redirects and fills in the service's forms as `subject`, until it is back at `home`. */
export async function signOnAs(subject: string, start: string, home: string): Promise<string> {
  const jar = new Map<string, string>()
  const go = async (url: string, body?: URLSearchParams): Promise<string> => {
    if (url.startsWith(home)) return url
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie }, ...(body && { method: 'POST', body }) })
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=')
      jar.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location) return go(new URL(location, url).href)
    const page = await answer.text()
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1]
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    if (!action || !prompt) throw new Error(`The service shows no form: ${answer.status} ${page.slice(0, 300)}`)
    const fields = { prompt, ...(prompt === 'login' && { login: subject, password: 'any' }) }
    return go(new URL(action, url).href, new URLSearchParams(fields))
  }
  return go(start)
}

import type { BrowserContext } from '@playwright/test'

/** What went on in a browser besides what a spec looks at. */
export type Watch = {
  /** Addresses of every request, `data:` and `blob:` left out. */
  readonly requests: readonly string[]
  /** Every message on the console of the kinds error, warning and assert, and every error that nobody caught. */
  readonly complaints: readonly string[]
  /** Says that a complaint is what the spec is about; the others still fail it. */
  readonly expect: (complaint: RegExp) => void
  /** The complaints that no one expected, and requests to any other origin than `origin`. */
  readonly faults: () => string[]
}

/** Listens to all pages of a context, from now on. */
export function watch(context: BrowserContext, origin: string): Watch {
  const requests: string[] = []
  const complaints: string[] = []
  const expected: RegExp[] = []
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url())
  })
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`))
  return {
    requests,
    complaints,
    expect: (complaint) => expected.push(complaint),
    faults: () => [
      ...complaints.filter((complaint) => !expected.some((one) => one.test(complaint))),
      ...requests.filter((url) => !url.startsWith(`${origin}/`)).map((url) => `requested ${url}`),
    ],
  }
}

import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What answers without a page may do when they are opened as one: nothing. */
const CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Where the desk is reached, and whether Next's development tools have to work in its pages. */
type Setting = { readonly baseUrl: string; readonly dev: boolean }

/**
 * Gives a request its nonce and its answer the headers that keep a browser honest. To be called before the answer
 * begins. Next finds the nonce in the request's policy and puts it on its scripts and styles; our own code reads it as
 * `x-nonce`. A policy that a route has set itself stays: that is why they are added last, as the headers leave.
 */
export function applyPolicy(request: IncomingMessage, response: ServerResponse, setting: Setting): void {
  const nonce = randomBytes(16).toString('base64')
  const policy = pagePolicy(nonce, setting)
  request.headers['x-nonce'] = nonce
  // Where a stranger wanted to go, for the way back after signing in.
  request.headers['x-path'] = request.url ?? '/'
  request.headers['content-security-policy'] = policy
  beforeHeaders(response, () => {
    addMissing(response, 'X-Content-Type-Options', 'nosniff')
    addMissing(response, 'Referrer-Policy', 'same-origin')
    const own = policyFor(request.url ?? '/', policy)
    if (own) addMissing(response, 'Content-Security-Policy', own)
  })
}

/** Next's static files have none: a worker among them would be bound by it. */
function policyFor(url: string, page: string): string | null {
  if (url.startsWith('/_next/')) return null
  return /^\/api(?:[/?]|$)/.test(url) ? CLOSED : page
}

function pagePolicy(nonce: string, { baseUrl, dev }: Setting): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // ProseMirror and floating panels place things by style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${baseUrl.replace(/^http/, 'ws')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Node calls `writeHead` itself when nobody else has. */
function beforeHeaders(response: ServerResponse, act: () => void): void {
  const writeHead = response.writeHead
  response.writeHead = function once(...args: unknown[]) {
    response.writeHead = writeHead
    act()
    return Reflect.apply(writeHead, response, args)
  }
}

function addMissing(response: ServerResponse, name: string, value: string): void {
  if (!response.hasHeader(name)) response.setHeader(name, value)
}

/** The only schemes a link of ours may have; anything else could run. */
const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:']

const BARE_MAIL = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u
const BARE_HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]\S*)?$/u

/** `href` when it is an absolute http, https or mailto address; otherwise `null`. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string' || !URL.canParse(href)) return null
  return SCHEMES.includes(new URL(href).protocol) ? href.trim() : null
}

/** The address that someone typed or pasted, completed where only the scheme is missing; `null` where it is none. */
export function linkAddress(typed: string): string | null {
  const address = typed.trim()
  if (/\s/.test(address)) return null
  if (BARE_MAIL.test(address)) return `mailto:${address}`
  return safeHref(address) ?? (BARE_HOST.test(address) ? safeHref(`https://${address}`) : null)
}

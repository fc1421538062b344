import { balanced } from './bidi.ts'
import { html, type Insert, type Markup } from './markup.ts'
import { foreign } from './phrase.ts'

const SCHEMES = ['http:', 'https:', 'mailto:']

/** The address as a browser would follow it, or `null` where it is none or has a scheme other than http, https and mailto. */
export function safeHref(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  return url && SCHEMES.includes(url.protocol) ? url.href : null
}

/** A link out of the page, or only its content where the address must not be followed. */
export function link(address: string, content: Insert): Markup {
  const href = safeHref(address)
  return href === null ? html`${content}` : html`<a href="${href}" rel="nofollow noopener external">${content}</a>`
}

/** An address that is printed as it was given, and can be followed where that is safe. */
export function addressLink(address: string): Markup {
  return html`<span class="address">${link(address, foreign(address))}</span>`
}

/** Addresses in running text. The local part of a mail address has at most 64 octets (RFC 5321, 4.5.3.1.1). */
const ADDRESS = /(?:https?:\/\/|mailto:)[^\s<>"“”]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/giu

/** What ends a sentence or a bracket around an address and not the address. */
const TRAILING = /[.,;:!?)\]}'’»]+$/u

/** Plain text of the desk's own: paragraphs at empty lines, line breaks kept, addresses followed. */
export function linkified(text: string): Markup[] {
  const paragraphs = text.split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*/).filter((p) => p.trim() !== '')
  return paragraphs.map(
    (p) =>
      html`<p>${p
        .trim()
        .split(/\r\n?|\n/)
        .map((line, i) => [i > 0 && html`<br>`, withLinks(line)])}</p>\n`,
  )
}

function withLinks(line: string): Insert[] {
  const parts: Insert[] = []
  let from = 0
  for (const match of line.matchAll(ADDRESS)) {
    const address = match[0].replace(TRAILING, '')
    parts.push(
      line.slice(from, match.index),
      link(/^(?:https?|mailto):/i.test(address) ? address : `mailto:${address}`, balanced(address)),
    )
    from = match.index + address.length
  }
  return [...parts, line.slice(from)]
}

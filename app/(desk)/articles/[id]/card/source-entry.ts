/** What someone typed or pasted into the box for sources: addresses, or a title. */
export type SourceEntry =
  | { readonly kind: 'addresses'; readonly addresses: readonly string[] }
  | { readonly kind: 'title'; readonly title: string }

/** A host with a dot and letters at its end, then nothing or a path: what people paste without `https://`. */
const BARE_ADDRESS = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u

/** A file name or a domain? Endings of files that people type as titles. */
const FILE_ENDING = /\.(?:pdf|docx?|xlsx?|csv|txt|jpe?g|png|mp[34])$/i

/**
 * Reads the box. Several addresses divided by white space are several sources; anything else is a title, with its
 * white space collapsed. `null` for nothing. An address is kept as it was written, with `https://` before a bare host.
 */
export function sourceEntry(typed: string): SourceEntry | null {
  const text = typed.trim().replace(/\s+/g, ' ')
  if (text === '') return null
  const pieces = text.split(' ')
  const addresses = pieces.map(addressOf).filter((address) => address !== null)
  return addresses.length === pieces.length ? { kind: 'addresses', addresses } : { kind: 'title', title: text }
}

/** The address that `text` is, or `null`. Only http and https count. */
export function addressOf(text: string): string | null {
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? text : null
  if (!BARE_ADDRESS.test(text) || FILE_ENDING.test(text)) return null
  const address = `https://${text}`
  return URL.canParse(address) ? address : null
}

/** The host of an address without `www.`, to stand for a title; the address itself where it has none. */
export function hostOf(address: string): string {
  if (!URL.canParse(address)) return address
  return new URL(address).host.replace(/^www\./, '') || address
}

import type { Speaker } from '../../../../../domain/annotation.ts'

/** The chain with the link at `index` changed. */
export function withLink(chain: readonly Speaker[], index: number, change: Partial<Speaker>): Speaker[] {
  return chain.map((link, i) => (i === index ? { ...link, ...change } : link))
}

/** The chain without the link at `index`. */
export function withoutLink(chain: readonly Speaker[], index: number): Speaker[] {
  return chain.filter((_, i) => i !== index)
}

/** The chain with the link at `index` moved one step towards the outlet (-1) or away from it (1), as far as there is room. */
export function moved(chain: readonly Speaker[], index: number, by: 1 | -1): Speaker[] {
  const link = chain[index]
  const neighbour = chain[index + by]
  if (!link || !neighbour) return [...chain]
  return chain.map((other, i) => (i === index ? neighbour : i === index + by ? link : other))
}

/** The chain with one more link: the outlet itself stands first, everybody else comes last. */
export function withAdded(chain: readonly Speaker[], link: Speaker): Speaker[] {
  return link.kind === 'outlet' ? [link, ...chain] : [...chain, link]
}

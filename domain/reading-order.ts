import type { Annotation, Appearance } from './annotation.ts'
import type { Claim } from './claim.ts'
import { inReadingOrder, type Span } from './span.ts'
import type { Workspace } from './workspace.ts'

/** A claim with its standing appearances in one article, numbered in reading order from 1. */
export type NumberedClaim = {
  readonly number: number
  readonly claim: Claim
  readonly appearances: readonly Appearance[]
}

/** The annotations that stand (not deleted), as they are read; those without a place come last. */
export function annotationsInOrder(workspace: Pick<Workspace, 'annotation' | 'placement'>): readonly Annotation[] {
  const known = orders.get(workspace.annotation)
  if (known?.placement === workspace.placement) return known.order
  const order = sorted(workspace)
  orders.set(workspace.annotation, { placement: workspace.placement, order })
  return order
}

type Order = { readonly placement: Workspace['placement']; readonly order: readonly Annotation[] }

/** A workspace's tables never change, so their order is worked out once. */
const orders = new WeakMap<Workspace['annotation'], Order>()

function sorted({ annotation, placement }: Pick<Workspace, 'annotation' | 'placement'>): Annotation[] {
  return Object.values(annotation)
    .flatMap((a) => (a.deletedAt === null ? { a, first: placement[a.id]?.selectors[0] } : []))
    .sort((one, other) => compareFirst(one.first, other.first) || compareText(one.a.id, other.a.id))
    .map(({ a }) => a)
}

/** The claims that appear in the article, in the order in which they first do. */
export function claimsInOrder(workspace: Workspace): readonly NumberedClaim[] {
  const order = annotationsInOrder(workspace)
  const known = numbers.get(order)
  if (known?.claim === workspace.claim) return known.claims
  const claims = numbered(order, workspace.claim)
  numbers.set(order, { claim: workspace.claim, claims })
  return claims
}

type Numbers = { readonly claim: Workspace['claim']; readonly claims: readonly NumberedClaim[] }

const numbers = new WeakMap<readonly Annotation[], Numbers>()

function numbered(order: readonly Annotation[], claim: Workspace['claim']): NumberedClaim[] {
  const places = new Map<string, Appearance[]>()
  for (const a of order) {
    if (a.kind !== 'appearance') continue
    const known = places.get(a.claimId)
    if (known) known.push(a)
    else places.set(a.claimId, [a])
  }
  return [...places].flatMap(([claimId, appearances], index) => {
    const own = claim[claimId]
    return own ? [{ number: index + 1, claim: own, appearances }] : []
  })
}

function compareFirst(a: Span | undefined, b: Span | undefined): number {
  return a && b ? inReadingOrder(a, b) : Number(!a) - Number(!b)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type { Annotation, Appearance, Placement } from './annotation.ts'
import type { Claim } from './claim.ts'
import { inReadingOrder } from './span.ts'
import type { Workspace } from './workspace.ts'

/** A claim with its standing appearances in one article, numbered in reading order from 1. */
export type NumberedClaim = {
  readonly number: number
  readonly claim: Claim
  readonly appearances: readonly Appearance[]
}

/** The annotations that stand (not deleted), as they are read; those without a place come last. */
export function annotationsInOrder(workspace: Workspace): readonly Annotation[] {
  const known = orders.get(workspace.annotation)
  if (known?.placement === workspace.placement) return known.order
  const order = sorted(workspace)
  orders.set(workspace.annotation, { placement: workspace.placement, order })
  return order
}

type Order = { readonly placement: Workspace['placement']; readonly order: readonly Annotation[] }

/** A workspace's tables never change, so their order is worked out once. */
const orders = new WeakMap<Workspace['annotation'], Order>()

function sorted(workspace: Workspace): Annotation[] {
  return Object.values(workspace.annotation)
    .filter((a) => a.deletedAt === null)
    .sort((a, b) => comparePlacements(workspace.placement[a.id], workspace.placement[b.id]) || compareText(a.id, b.id))
}

/** The claims that appear in the article, in the order in which they first do. */
export function claimsInOrder(workspace: Workspace): NumberedClaim[] {
  const places = new Map<string, Appearance[]>()
  for (const a of annotationsInOrder(workspace)) {
    if (a.kind !== 'appearance') continue
    const known = places.get(a.claimId)
    if (known) known.push(a)
    else places.set(a.claimId, [a])
  }
  return [...places].flatMap(([claimId, appearances], index) => {
    const claim = workspace.claim[claimId]
    return claim ? [{ number: index + 1, claim, appearances }] : []
  })
}

function comparePlacements(a: Placement | undefined, b: Placement | undefined): number {
  const first = a?.selectors[0]
  const second = b?.selectors[0]
  if (!first || !second) return Number(!first) - Number(!second)
  return inReadingOrder(first, second)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type { FactKind } from './fact-kind.ts'

/** Whose words a claim is in: the article's, or the desk's own. */
export type Wording = 'quoted' | 'ours'

/** What is checked of a claim: that it is true, or that it was said. */
export type Checks = 'true' | 'said'

/** How far the work on a claim is: open, marked ready by who did it, or sent back by an editor. */
export type ClaimStatus = 'open' | 'ready' | 'sentBack'

/**
 * What was asserted, checkable on its own. It is the thing that gets a verdict.
 * Empty strings are "not filled in"; dates are as a person wrote them.
 */
export type Claim = {
  readonly id: string
  readonly text: string
  readonly wording: Wording
  readonly checks: Checks
  /** `null` while nobody has said. */
  readonly factKind: FactKind | null
  /** How the desk reads it: what "dozens" means, which period. */
  readonly reading: string
  /** When it was said; an ISO 8601 date of any precision, or empty. */
  readonly saidWhen: string
  /** The date up to which knowledge was considered; as above. */
  readonly knownWhen: string
  /** The scale version and key of the verdict; both `null` while there is none. */
  readonly scaleVersionId: string | null
  readonly verdictKey: string | null
  /** The captures that the verdict was given for. */
  readonly verdictCaptureIds: readonly string[]
  /** One sentence that says what is so. Readers see it. */
  readonly inShort: string
  /** Whether it stays out of what readers see. */
  readonly leftOut: boolean
  /** The member whose work it is; `null` while it is nobody's. */
  readonly assigneeId: string | null
  readonly status: ClaimStatus
  /** Why it was sent back; empty otherwise. */
  readonly statusReason: string
  /** Who set the status, and when; `null` while it was never set. */
  readonly statusBy: string | null
  readonly statusAt: string | null
  readonly createdAt: string
  readonly createdBy: string
  readonly retiredAt: string | null
}

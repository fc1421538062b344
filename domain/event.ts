import type { Annotation, Placement } from './annotation.ts'
import type { Article, Desk, Story } from './article.ts'
import type { Capture, SiteText } from './capture.ts'
import type { Claim } from './claim.ts'
import type { DeskMember, Invitation } from './member.ts'
import type { Query } from './query.ts'
import type { Attempt, Citation, Source } from './source.ts'

/** Everything a command can change, by the name of its table. */
export type Entities = {
  desk: Desk & { readonly id: string }
  story: Story
  article: Article
  capture: Capture
  siteText: SiteText
  annotation: Annotation
  placement: Placement
  claim: Claim
  source: Source
  citation: Citation
  attempt: Attempt
  query: Query
  member: DeskMember
  invitation: Invitation
}

/** The name of one kind of thing. */
export type EntityName = keyof Entities

/** One thing that a command made. */
export type Created<E extends EntityName = EntityName> = E extends EntityName
  ? { readonly entity: E; readonly id: string; readonly created: Entities[E] }
  : never

/** Fields of one thing that a command changed; both sides name the same fields. */
export type Changed<E extends EntityName = EntityName> = E extends EntityName
  ? {
      readonly entity: E
      readonly id: string
      readonly before: Partial<Entities[E]>
      readonly after: Partial<Entities[E]>
    }
  : never

/** What an event did to one thing. Nothing is ever removed: a deletion is a date. */
export type Change<E extends EntityName = EntityName> = Created<E> | Changed<E>

/** A part of a thing that has a version of its own, so that two people on two parts do not collide. */
export type PartRef = { readonly subject: string; readonly part: string }

/** The key of a part in a table of versions. */
export function partKey({ subject, part }: PartRef): string {
  return `${subject} ${part}`
}

/**
 * The parts that an event gave a new version: the one its command names, and the `claim` of every place that it moved
 * to another claim, as a merge does. `changes` as in `DeskEvent`.
 */
export function partsOf(part: PartRef | null, changes: readonly Change[]): PartRef[] {
  const moved = changes.flatMap((change) =>
    change.entity === 'annotation' && 'after' in change && 'claimId' in change.after
      ? [{ subject: change.id, part: 'claim' }]
      : [],
  )
  const own = part && !moved.some((one) => partKey(one) === partKey(part)) ? [part] : []
  return [...own, ...moved]
}

/** One line of the desk's log, as a reader gets it. */
export type DeskEvent = {
  readonly seq: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly memberId: string
  readonly command: string
  /** The idempotency key of the command. */
  readonly key: string
  /** Ids of the things it is about. */
  readonly subjects: readonly string[]
  /** The articles it concerns, each with the seq of that article's event before (0: none), so that a gap shows. */
  readonly articles: readonly { readonly id: string; readonly previousSeq: number }[]
  /** The part it changed; that part's version is now `seq`. */
  readonly part: PartRef | null
  /** `null` where the payload was erased or may not be seen by this reader. */
  readonly changes: readonly Change[] | null
  /** Hexadecimal sha256 of the envelope, chained. */
  readonly hash: string
}

import type { Annotation, Comment, NotCheckable } from '../../../../domain/annotation.ts'
import type { Block } from '../../../../domain/capture.ts'
import type { Missing } from '../../../../domain/readiness.ts'
import { annotationsInOrder, type NumberedClaim } from '../../../../domain/reading-order.ts'
import type { Verdict } from '../../../../domain/scale.ts'
import { overlaps } from '../../../../domain/span.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { missingOfClaim } from './claim-missing.ts'
import { verdictOfClaim } from './claim-verdict.ts'
import type { ClaimWork } from './claim-work.ts'
import { workOn } from './claim-work.ts'
import { openQueries } from './open-queries.ts'

/** One line of the list beside the article. `annotationId` is where it leads. */
export type ListEntry =
  | {
      readonly kind: 'claim'
      readonly claimId: string
      readonly annotationId: string
      /** All its places in this article. */
      readonly annotationIds: readonly string[]
      readonly number: number
      readonly words: string
      readonly verdict: Verdict | null
      /** Whether one of its places is in the headline. */
      readonly headline: boolean
      readonly missing: readonly Missing[]
      readonly work: ClaimWork
      /** Queries about it that wait for a decision. */
      readonly queries: number
    }
  | { readonly kind: 'comment' | 'notCheckable'; readonly annotationId: string; readonly words: string }

/** Words of a claim that its line shows. */
export const WORDS_SHOWN = 8

/** The whole list: claims in reading order, then comments and what is not checkable, in reading order too. */
export function listEntries(workspace: Workspace, claims: readonly NumberedClaim[]): ListEntry[] {
  const others = annotationsInOrder(workspace).filter((a) => a.kind !== 'appearance')
  const queries = openQueries(workspace)
  const headlines = workspace.capture.blocks.filter((b) => b.role === 'headline')
  return [
    ...claims.flatMap((claim) => claimEntry(workspace, claim, headlines, queries.get(claim.claim.id) ?? 0)),
    ...others.map((a) => ({ kind: a.kind, annotationId: a.id, words: firstWords(wordsOf(workspace, a)) })),
  ]
}

/** The verdicts that claims of the list have, each once, in the order of the list. */
export function verdictsIn(entries: readonly ListEntry[]): Verdict[] {
  const byKey = new Map<string, Verdict>()
  for (const entry of entries) {
    if (entry.kind === 'claim' && entry.verdict) byKey.set(entry.verdict.key, entry.verdict)
  }
  return [...byKey.values()]
}

/** The first words of a text, with an ellipsis where there are more; it never stands on a line of its own. */
export function firstWords(text: string, count = WORDS_SHOWN): string {
  const words = text.trim().split(/\s+/u)
  return words.length > count ? `${words.slice(0, count).join(' ')}\u00a0…` : words.join(' ')
}

function claimEntry(
  workspace: Workspace,
  numbered: NumberedClaim,
  headlines: readonly Block[],
  queries: number,
): ListEntry[] {
  const { claim, appearances, number } = numbered
  const first = appearances[0]
  if (!first) return []
  return [
    {
      kind: 'claim',
      claimId: claim.id,
      annotationId: first.id,
      annotationIds: appearances.map((a) => a.id),
      number,
      words: firstWords(claim.text),
      verdict: verdictOfClaim(workspace, claim),
      headline: appearances.some((a) => touches(workspace, a, headlines)),
      missing: missingOfClaim(workspace, numbered),
      work: workOn(workspace, claim),
      queries,
    },
  ]
}

function touches(workspace: Workspace, annotation: Annotation, blocks: readonly Block[]): boolean {
  const selectors = workspace.placement[annotation.id]?.selectors ?? []
  return selectors.some((s) => blocks.some((b) => overlaps(b, s)))
}

/** A comment says what it says; a mark without words of its own shows the article's. */
function wordsOf(workspace: Workspace, annotation: Comment | NotCheckable): string {
  if (annotation.kind === 'comment' && annotation.text.trim() !== '') return annotation.text
  return workspace.placement[annotation.id]?.selectors.map((s) => s.exact).join(' … ') ?? ''
}

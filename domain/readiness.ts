import type { Appearance } from './annotation.ts'
import type { Checking } from './article.ts'
import type { Claim } from './claim.ts'
import type { Attempt, Citation, Source } from './source.ts'

/**
 * What may still be missing from a claim before readers should see it. The explanation is not among them: a workspace
 * and a list do not hold running text, and what they count has to be what the card counts.
 */
export type Missing = 'text' | 'speakers' | 'verdict' | 'inShort' | 'source' | 'attempts' | 'readersMayKnow'

/** What a claim consists of, as far as readiness asks. Removed things are left out by the caller. */
export type ClaimParts = {
  readonly claim: Claim
  readonly appearances: readonly Appearance[]
  readonly citations: readonly Citation[]
  readonly sources: Readonly<Record<string, Source>>
  readonly attempts: readonly Attempt[]
  /** How the article is checked: where every fact is, nothing is written for readers. */
  readonly checking: Checking
}

/** The verdicts of an honest search without result; they need what was tried instead of a public source. */
export const UNPROVEN: readonly string[] = ['not-proven', 'cannot-verify']

/** The line check's verdict on what no source can settle. */
export const NEEDS_NO_SOURCE = 'not-checkable'

/** Whether a verdict says that nothing could be proven. */
export function isUnproven(verdictKey: string | null): boolean {
  return verdictKey !== null && UNPROVEN.includes(verdictKey)
}

/** What is still missing, in the order in which the card asks for it. */
export function missingOf(parts: ClaimParts): Missing[] {
  return parts.checking === 'everyFact' ? missingOfFact(parts) : missingForReaders(parts)
}

/**
 * What a line check still asks for: a verdict and a source, which may stay confidential; what was tried where nothing
 * could be verified; nothing more where nothing can be checked.
 */
export function missingOfFact({
  claim,
  citations,
  attempts,
}: Pick<ClaimParts, 'claim' | 'citations' | 'attempts'>): Missing[] {
  const missing: Missing[] = []
  if (claim.text.trim() === '') missing.push('text')
  if (claim.verdictKey === null) missing.push('verdict')
  if (citations.length > 0 || claim.verdictKey === NEEDS_NO_SOURCE) return missing
  if (!isUnproven(claim.verdictKey)) missing.push('source')
  else if (attempts.length === 0) missing.push('attempts')
  return missing
}

function missingForReaders(parts: ClaimParts): Missing[] {
  const { claim, appearances, citations, sources, attempts } = parts
  const missing: Missing[] = []
  if (claim.text.trim() === '') missing.push('text')
  if (appearances.some((a) => a.speakers.length === 0)) missing.push('speakers')
  if (claim.verdictKey === null) missing.push('verdict')
  if (claim.inShort.trim() === '') missing.push('inShort')
  const open = citations.filter((c) => sources[c.sourceId]?.confidential === false)
  const unproven = isUnproven(claim.verdictKey)
  if (unproven && attempts.length === 0 && open.length === 0) missing.push('attempts')
  if (!unproven && claim.verdictKey !== NEEDS_NO_SOURCE && open.length === 0) missing.push('source')
  if (citations.some((c) => sources[c.sourceId]?.confidential && c.readersMayKnow.trim() === ''))
    missing.push('readersMayKnow')
  return missing
}

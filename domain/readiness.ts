import type { Appearance } from './annotation.ts'
import type { Claim } from './claim.ts'
import type { Attempt, Citation, Source } from './source.ts'

/** What may still be missing from a claim before readers should see it. */
export type Missing =
  | 'text'
  | 'speakers'
  | 'verdict'
  | 'inShort'
  | 'explanation'
  | 'source'
  | 'attempts'
  | 'readersMayKnow'

/** What a claim consists of, as far as readiness asks. Removed things are left out by the caller. */
export type ClaimParts = {
  readonly claim: Claim
  readonly appearances: readonly Appearance[]
  readonly citations: readonly Citation[]
  readonly sources: Readonly<Record<string, Source>>
  readonly attempts: readonly Attempt[]
  /** `null` where the explanation was not read. */
  readonly explanationBlank: boolean | null
}

/** The verdict of an honest search without result; it needs what was tried instead of a public source. */
export const NOT_PROVEN = 'not-proven'

/** What is still missing, in the order in which the card asks for it. */
export function missingOf(parts: ClaimParts): Missing[] {
  const { claim, appearances, citations, sources, attempts } = parts
  const missing: Missing[] = []
  if (claim.text.trim() === '') missing.push('text')
  if (appearances.some((a) => a.speakers.length === 0)) missing.push('speakers')
  if (claim.verdictKey === null) missing.push('verdict')
  if (claim.inShort.trim() === '') missing.push('inShort')
  if (parts.explanationBlank) missing.push('explanation')
  const open = citations.filter((c) => sources[c.sourceId]?.confidential === false)
  if (claim.verdictKey === NOT_PROVEN && attempts.length === 0 && open.length === 0) missing.push('attempts')
  if (claim.verdictKey !== NOT_PROVEN && open.length === 0) missing.push('source')
  if (citations.some((c) => sources[c.sourceId]?.confidential && c.readersMayKnow.trim() === ''))
    missing.push('readersMayKnow')
  return missing
}

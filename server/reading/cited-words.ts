import { fold } from '../../domain/fold.ts'
import type { Actor } from '../../domain/member.ts'
import type { CitedWords, ClaimSummary } from '../../domain/reading.ts'
import type { Tx } from '../database.ts'
import { readCitations } from './workspace.ts'

/** For claims that do not hold all of `words` themselves: a citation each that holds one of the others, as `actor` may see it. */
export async function citedWords(
  tx: Tx,
  actor: Actor,
  claims: readonly ClaimSummary[],
  words: readonly string[],
): Promise<Record<string, CitedWords>> {
  const lacking = new Map(claims.map((claim) => [claim.id, lackedBy(claim, words)] as const))
  const ids = [...lacking].filter(([, lacked]) => lacked.length > 0).map(([id]) => id)
  if (ids.length === 0) return {}
  const { citation, source } = await readCitations(tx, actor, ids)
  const cited: Record<string, CitedWords> = {}
  for (const { claimId, sourceId, quote, locator, readersMayKnow, removedAt } of Object.values(citation)) {
    const from = source[sourceId]
    if (!from || removedAt !== null || claimId in cited) continue
    const text = fold(
      [quote, locator, readersMayKnow, from.title, from.author, from.publisher, from.url ?? ''].join('\n'),
    )
    if (!lacking.get(claimId)?.some((word) => text.includes(word))) continue
    cited[claimId] = { title: from.title || (from.url ?? ''), publisher: from.publisher, quote }
  }
  return cited
}

/** The words, folded, that neither the claim nor what is so in short holds. */
function lackedBy({ text, inShort }: ClaimSummary, words: readonly string[]): string[] {
  const own = fold(`${text}\n${inShort}`)
  return words.map((word) => fold(word).trim()).filter((word) => word !== '' && !own.includes(word))
}

import type { ClaimSummary } from '../../../../domain/reading.ts'
import type { NumberedClaim } from '../../../../domain/reading-order.ts'
import type { Verdict } from '../../../../domain/scale.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { verdictOfClaim } from './claim-verdict.ts'

const words = workspaceWords.picker

/** A claim that is offered under "Same claim as…". */
export type ClaimChoice = {
  readonly id: string
  readonly text: string
  readonly verdict: Verdict | null
  /** Its number in this article, or the titles of the articles where it stands. */
  readonly where: string
}

/** The claims of this article that a query finds: all its words in the claim, or its number. */
export function choicesHere(
  workspace: Workspace,
  claims: readonly NumberedClaim[],
  query: string,
  except: string | null,
): ClaimChoice[] {
  const asked = wordsOf(query)
  return claims
    .filter(({ claim }) => claim.id !== except)
    .filter(
      ({ claim, number }) =>
        query.trim() === String(number) || asked.every((w) => claim.text.toLowerCase().includes(w)),
    )
    .map(({ claim, number }) => ({
      id: claim.id,
      text: claim.text,
      verdict: verdictOfClaim(workspace, claim),
      where: words.numberHere(number),
    }))
}

/** The found claims that stand in other articles only and are still in use. */
export function choicesElsewhere(
  found: readonly ClaimSummary[],
  claims: readonly NumberedClaim[],
  except: string | null,
): ClaimChoice[] {
  const here = new Set(claims.map((c) => c.claim.id))
  return found
    .filter((claim) => claim.id !== except && !here.has(claim.id) && claim.retiredAt === null)
    .map(({ id, text, verdict, articles }) => ({ id, text, verdict, where: articles.map((a) => a.title).join(' · ') }))
}

function wordsOf(query: string): string[] {
  return query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
}

import type { UseCase } from '../kernel/decision.ts'
import { changeCitation } from './change-citation.ts'

/** Takes a source off a claim, or puts it back. */
export const removeCitation: UseCase<'removeCitation'> = ({ tx, at }, { citationId, removed }) =>
  changeCitation(tx, citationId, { removedAt: removed ? at : null })

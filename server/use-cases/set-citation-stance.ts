import type { UseCase } from '../kernel/decision.ts'
import { changeCitation } from './change-citation.ts'

/** Says what a source does for the claim: supports, contradicts, background; `null` is "nobody has said". */
export const setCitationStance: UseCase<'setCitationStance'> = ({ tx }, { citationId, stance }) =>
  changeCitation(tx, citationId, { stance })

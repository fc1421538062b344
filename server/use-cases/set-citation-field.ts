import type { UseCase } from '../kernel/decision.ts'
import { changeCitation } from './change-citation.ts'

/** Sets the quoted words, the page or minute, or what readers may be told of a confidential source. */
export const setCitationField: UseCase<'setCitationField'> = ({ tx }, { citationId, field, value }) =>
  changeCitation(tx, citationId, { [field]: value })

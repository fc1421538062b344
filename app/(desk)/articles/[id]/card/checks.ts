import { isPartialDate } from '../../../../../domain/date.ts'
import { cardWords } from '../../../../../domain/words/card.ts'
import { addressOf } from './source-entry.ts'

/** Why a text is no date (of any precision), as a sentence; `null` for one and for nothing. */
export function dateFault(text: string): string | null {
  return text === '' || isPartialDate(text) ? null : cardWords.field.badDate(text)
}

/** Why a text is no address, as a sentence; `null` for one and for nothing. */
export function addressFault(text: string): string | null {
  return text === '' || addressOf(text) !== null ? null : cardWords.field.badAddress(text)
}

import { ATTEMPT_KIND_WORDS } from '../../../../../domain/words/card.ts'

/** The two kinds of attempt, to choose from. */
export const ATTEMPT_KINDS = [
  { id: 'search', label: ATTEMPT_KIND_WORDS.search },
  { id: 'contact', label: ATTEMPT_KIND_WORDS.contact },
] as const

import type { SaveState } from '../save-state.ts'

/**
 * What is being typed into a field that stores by itself, over what is stored. `text` is `null` while nothing was
 * typed. `known` are the values that the writer has seen or sent: anything else is someone else's.
 */
export type Draft = {
  readonly text: string | null
  readonly known: readonly string[]
  /** What was sent last and has no answer yet. */
  readonly sending: string | null
  /** Why it was refused, as a sentence. */
  readonly error: string | null
}

/** Nothing typed. */
export const NO_DRAFT: Draft = { text: null, known: [], sending: null, error: null }

/** What leaving a field leads to: nothing was changed, it is being stored, it is to be stored, or someone else set it meanwhile. */
export type Outcome = 'unchanged' | 'underWay' | 'store' | 'conflict'

/** After `text` was typed while `stored` was on disk. */
export function typed(draft: Draft, text: string, stored: string): Draft {
  const known = draft.text === null ? [stored] : draft.known
  return { ...draft, text, known, error: null }
}

/** What to do with a draft that its writer is done with, while `stored` is on disk. */
export function outcomeOf(draft: Draft, stored: string): Outcome {
  if (draft.text === null) return 'unchanged'
  if (draft.sending !== null && tidy(draft.text) === draft.sending) return 'underWay'
  if (draft.sending === null && tidy(draft.text) === stored) return 'unchanged'
  return draft.known.includes(stored) ? 'store' : 'conflict'
}

/** After the draft was sent off as it is. */
export function sent(draft: Draft): Draft {
  if (draft.text === null) return draft
  const sending = tidy(draft.text)
  return { ...draft, sending, known: [...draft.known, sending], error: null }
}

/** After `text` is on disk: gone, unless more was typed since. */
export function storedDraft(draft: Draft, text: string): Draft {
  return draft.text !== null && tidy(draft.text) === text ? NO_DRAFT : answered(draft, text)
}

/** After `text` was refused; what was typed stays. */
export function refused(draft: Draft, text: string, error: string): Draft {
  return { ...answered(draft, text), error }
}

function answered(draft: Draft, text: string): Draft {
  return draft.sending === text ? { ...draft, sending: null } : draft
}

/** How saving goes for a draft. What was sent as it stands is the queue's, which keeps it and says how that goes. */
export function saveStateOf(draft: Draft): SaveState {
  if (draft.text === null) return 'saved'
  if (draft.error !== null) return { failed: draft.error }
  return tidy(draft.text) === draft.sending ? 'saved' : 'saving'
}

/** A typed text as it is stored: one line, without white space around it. */
export function tidy(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}

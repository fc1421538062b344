/** Whether what a member did is on disk; `failed` holds the reason, as a sentence. */
export type SaveState = 'saved' | 'saving' | { readonly failed: string }

/** The one state to show for several things being saved: a failure first, then work in progress. */
export function worstOf(states: readonly SaveState[]): SaveState {
  return states.find((s) => typeof s === 'object') ?? states.find((s) => s === 'saving') ?? 'saved'
}

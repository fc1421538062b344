/**
 * Whether what a member did is on disk. `kept`: not yet, but on this device, from which it is sent by itself; `failed`:
 * neither, or the desk will not have it; it holds the reason, as a sentence.
 */
export type SaveState = 'saved' | 'saving' | 'kept' | { readonly failed: string }

/**
 * The one state to show for several things being saved: a failure first, then work in progress, which may be in this
 * page alone, then what is only on this device.
 */
export function worstOf(states: readonly SaveState[]): SaveState {
  const failed = states.find((state) => typeof state === 'object')
  return failed ?? states.find((state) => state === 'saving') ?? states.find((state) => state === 'kept') ?? 'saved'
}

/** Whether closing the page now would lose something: it is neither on disk nor on this device. */
export function wouldBeLost(state: SaveState): boolean {
  return state !== 'saved' && state !== 'kept'
}

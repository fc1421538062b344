import { type SaveState, worstOf } from './save-state.ts'

/** Keeps how saving goes for several things, each under a name of its own. */
export type SaveLedger = { readonly report: (name: string, state: SaveState) => void }

/** A ledger that calls `onChange` with the state of all together, whenever that changes. */
export function createSaveLedger(onChange: (state: SaveState) => void): SaveLedger {
  const saving = new Map<string, SaveState>()
  let whole: SaveState = 'saved'
  return {
    report: (name, state) => {
      if (state === 'saved') saving.delete(name)
      else saving.set(name, state)
      const next = worstOf([...saving.values()])
      if (next === whole) return
      whole = next
      onChange(whole)
    },
  }
}

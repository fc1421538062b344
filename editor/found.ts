import type { EditorState, Transaction } from 'prosemirror-state'
import { PluginKey } from 'prosemirror-state'
import type { Span } from '../domain/span.ts'

/** What was found in an article: in reading order and disjoint; `current` is an index, `null` for none. */
export type Found = { readonly hits: readonly Span[]; readonly current: number | null }

/** Nothing is looked for, or nothing was found. */
export const NOTHING_FOUND: Found = { hits: [], current: null }

/** The state of `findPlugin`. */
export const foundKey = new PluginKey<Found>('found')

/** What is drawn as found now; nothing where the state has no `findPlugin`. */
export function foundIn(state: EditorState): Found {
  return foundKey.getState(state) ?? NOTHING_FOUND
}

/** The transaction that draws `found` in place of what was found before. */
export function withFound(tr: Transaction, found: Found): Transaction {
  return tr.setMeta(foundKey, found).setMeta('addToHistory', false)
}

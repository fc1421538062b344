import type { Transaction } from 'prosemirror-state'
import { Plugin } from 'prosemirror-state'
import type { Found } from './found.ts'
import { foundIn, foundKey, NOTHING_FOUND } from './found.ts'
import { foundDecorations } from './found-decorations.ts'
import { foundHighlights } from './found-highlights.ts'

/**
 * Draws what was found: by the browser's own highlights `found` and `found-current`, which add nothing to the text
 * (`ui/passing-layers.css`), or where it has none by spans of class `found` and `found-current` (`ui/find.css`).
 */
export function findPlugin(): Plugin<Found> {
  const withHighlights = typeof CSS !== 'undefined' && 'highlights' in CSS
  return new Plugin<Found>({
    key: foundKey,
    state: {
      init: () => NOTHING_FOUND,
      apply: (tr, before) => foundBy(tr) ?? before,
    },
    ...(withHighlights
      ? { view: (view) => foundHighlights(view, CSS.highlights) }
      : { props: { decorations: (state) => foundDecorations(state.doc, foundIn(state)) } }),
  })
}

function foundBy(tr: Transaction): Found | undefined {
  const found: Found | undefined = tr.getMeta(foundKey)
  return found
}

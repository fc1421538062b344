import type { Node } from 'prosemirror-model'
import { DecorationSet } from 'prosemirror-view'
import type { Found } from './found.ts'
import { inlineDecorations } from './inline-decorations.ts'

/** Hits drawn on either side of the current one: elements cost more than highlights, and nobody sees more at once. */
const DRAWN_BESIDE = 200

const drawn = new WeakMap<Found, DecorationSet>()

/** What was found as spans in the text, for browsers without highlights of their own. */
export function foundDecorations(doc: Node, found: Found): DecorationSet {
  const known = drawn.get(found) ?? DecorationSet.create(doc, decorationsOf(doc, found))
  drawn.set(found, known)
  return known
}

function decorationsOf(doc: Node, { hits, current }: Found) {
  const first = Math.max(0, (current ?? 0) - DRAWN_BESIDE)
  return hits
    .slice(first, first + 2 * DRAWN_BESIDE)
    .flatMap((hit, index) =>
      inlineDecorations(doc, hit, [
        { nodeName: 'span', class: first + index === current ? 'found found-current' : 'found' },
      ]),
    )
}

import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { drawnMarks } from './annotation-plugin.ts'
import { blockSpans } from './article-document.ts'
import type { SiteTextGroup } from './site-text-groups.ts'
import { blocksCovered } from './site-text-groups.ts'

/** Tells the chunks of an article where to go on with the numbers of its paragraphs. Works beside an `annotationPlugin`. */
export function paragraphNumbering(): Plugin {
  return new Plugin({ props: { decorations: (state) => numbersIn(state.doc, drawnMarks(state).groups) } })
}

function numbersIn(doc: Node, groups: readonly SiteTextGroup[]): DecorationSet {
  const known = numbers.get(groups)
  if (known) return known
  const made = DecorationSet.create(doc, paragraphNumbers(doc, groups))
  numbers.set(groups, made)
  return made
}

/** The groups of a state are the same until site text is. */
const numbers = new WeakMap<readonly SiteTextGroup[], DecorationSet>()

/**
 * Says of each chunk how many numbered paragraphs come before it, as `--paragraphs-before`: a style sheet cannot count
 * beyond what is laid out by itself. Site text has no number, hidden or shown.
 */
export function paragraphNumbers(doc: Node, groups: readonly SiteTextGroup[]): Decoration[] {
  const covered = new Set(groups.flatMap((group) => blocksCovered(group, blockSpans(doc))))
  const said: Decoration[] = []
  let paragraphs = 0
  doc.forEach((chunk, position) => {
    said.push(Decoration.node(position, position + chunk.nodeSize, { style: `--paragraphs-before: ${paragraphs}` }))
    for (const { attrs } of chunk.children)
      if (attrs.role === 'paragraph' && !covered.has(Number(attrs.index))) paragraphs += 1
  })
  return said
}

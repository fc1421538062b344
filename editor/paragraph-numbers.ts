import type { Node } from 'prosemirror-model'
import { Decoration } from 'prosemirror-view'
import { blockSpans } from './article-document.ts'
import type { SiteTextGroup } from './site-text-groups.ts'
import { blocksCovered } from './site-text-groups.ts'

/**
 * Says of each stretch how many numbered paragraphs come before it, as `--paragraphs-before`: a style sheet cannot count
 * beyond what is laid out by itself. Site text has no number, hidden or shown.
 */
export function paragraphNumbers(doc: Node, groups: readonly SiteTextGroup[]): Decoration[] {
  const covered = new Set(groups.flatMap((group) => blocksCovered(group, blockSpans(doc))))
  const said: Decoration[] = []
  let paragraphs = 0
  doc.forEach((stretch, position) => {
    said.push(Decoration.node(position, position + stretch.nodeSize, { style: `--paragraphs-before: ${paragraphs}` }))
    for (const { attrs } of stretch.children)
      if (attrs.role === 'paragraph' && !covered.has(Number(attrs.index))) paragraphs += 1
  })
  return said
}

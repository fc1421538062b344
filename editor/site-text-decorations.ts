import type { Node } from 'prosemirror-model'
import { Decoration } from 'prosemirror-view'
import { subtract } from '../domain/span.ts'
import { blockSpans, positionAt } from './article-document.ts'
import { inlineDecorations } from './inline-decorations.ts'
import type { SiteTextGroup } from './site-text-groups.ts'
import { blocksCovered } from './site-text-groups.ts'
import { groupWidget, memberWidget } from './site-text-widget.ts'

/**
 * Site text, out of the way: blocks and words of class `site-text-hidden`, or
 * `site-text-shown` where the reader asked for it, and the line that says so.
 */
export function siteTextDecorations(doc: Node, groups: readonly SiteTextGroup[], keepable: boolean): Decoration[] {
  return groups.flatMap((group) => [
    groupWidget(doc, group, keepable),
    ...(group.shown && group.members.length > 1 ? group.members.map((m) => memberWidget(doc, m, keepable)) : []),
    ...textDecorations(doc, group),
  ])
}

function textDecorations(doc: Node, group: SiteTextGroup): Decoration[] {
  const style = group.shown ? 'site-text-shown' : 'site-text-hidden'
  const blocks = blocksCovered(group, blockSpans(doc)).flatMap((index) => blockSpans(doc)[index] ?? [])
  return [
    ...blocks.map(({ start, end }) =>
      Decoration.node(positionAt(doc, start) - 1, positionAt(doc, end) + 1, { class: style }),
    ),
    ...subtract(group.members, blocks).flatMap((words) =>
      inlineDecorations(doc, words, [{ nodeName: 'span', class: style }]),
    ),
  ]
}

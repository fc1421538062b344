import type { Mark, Node } from 'prosemirror-model'
import { updateYFragment, ySyncPluginKey } from 'y-prosemirror'
import type { Doc } from 'yjs'
import { RESTORED } from '../domain/history.ts'
import type { Prose, ProseBlock, ProseMark, ProseText } from '../domain/prose.ts'
import { safeHref } from './link-address.ts'
import { proseSchema } from './prose-schema.ts'
import { PROSE_FRAGMENT } from './prose-view.ts'

/**
 * Makes a prose document say an earlier version of itself again, as one change of this writer's: their undo takes it
 * back, and others see it come. Paragraphs that are the same stay, with the carets in them. `key` is a new id and
 * `writtenAt` (ISO 8601) when that version had been written: both stand in the change, so that the history can tell it
 * from writing.
 */
export function restoreProse(doc: Doc, prose: Prose, { key, writtenAt }: { key: string; writtenAt: string }): void {
  const next = proseSchema.node('doc', null, prose.map(nodeOf))
  doc.transact(() => {
    updateYFragment(doc, doc.getXmlFragment(PROSE_FRAGMENT), next, { mapping: new Map(), isOMark: new Map() })
    doc.getMap(RESTORED).set(key, writtenAt)
    // The origin of what is typed into a prose view, which is what its undo takes back.
  }, ySyncPluginKey)
}

function nodeOf(block: ProseBlock): Node {
  switch (block.type) {
    case 'paragraph':
      return proseSchema.node('paragraph', null, block.content.map(textOf))
    case 'quotation':
      return proseSchema.node('quotation', null, block.content.map(nodeOf))
    case 'bulletList':
    case 'orderedList':
      return proseSchema.node(
        block.type,
        null,
        block.items.map((item) => proseSchema.node('listItem', null, item.map(nodeOf))),
      )
  }
}

function textOf({ text, marks }: ProseText): Node {
  return proseSchema.text(text, marks.flatMap(markOf))
}

function markOf(mark: ProseMark): Mark[] {
  if (mark.type !== 'link') return [proseSchema.mark(mark.type)]
  const href = safeHref(mark.href)
  return href === null ? [] : [proseSchema.mark('link', { href })]
}

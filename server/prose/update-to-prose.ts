import * as Y from 'yjs'
import type { Prose, ProseBlock, ProseMark, ProseText } from '../../domain/prose.ts'

/**
 * A Yjs V1 update that makes `doc` say `prose`, and nothing else. `doc` is changed too.
 * The same `prose` into a new document of the same `clientID` gives the same bytes,
 * so that appending them twice changes nothing.
 */
export function updateToProse(doc: Y.Doc, prose: Prose): Uint8Array {
  const before = Y.encodeStateVector(doc)
  const fragment = doc.getXmlFragment('prose')
  doc.transact(() => {
    fragment.delete(0, fragment.length)
    fragment.insert(0, prose.map(elementOf))
  })
  return Y.encodeStateAsUpdate(doc, before)
}

function elementOf(block: ProseBlock): Y.XmlElement {
  if (block.type === 'paragraph') return withChildren('paragraph', [textOf(block.content)])
  if (block.type === 'quotation') return withChildren('quotation', block.content.map(elementOf))
  return withChildren(
    block.type,
    block.items.map((item) => withChildren('listItem', item.map(elementOf))),
  )
}

function withChildren(name: string, children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const element = new Y.XmlElement(name)
  element.insert(0, children)
  return element
}

/** One text node with marks as y-prosemirror keeps them: an attribute a mark, its value the mark's own attributes. */
function textOf(runs: readonly ProseText[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(runs.map((run) => ({ insert: run.text, attributes: attributesOf(run.marks) })))
  return text
}

function attributesOf(marks: readonly ProseMark[]): Record<string, object> {
  return Object.fromEntries(marks.map((mark) => [mark.type, mark.type === 'link' ? { href: mark.href } : {}]))
}

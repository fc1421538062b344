import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from 'y-prosemirror'
import { ContentType, Item, Text, UndoManager, XmlElement, type XmlFragment } from 'yjs'

/**
 * Each person's own undo, as y-prosemirror makes it, but for one thing: the text node that one's first letter made stays
 * when that letter is taken back, as long as its paragraph does. Nobody sees it, and somebody may be writing in it.
 */
export function proseUndo(fragment: XmlFragment): UndoManager {
  return new UndoManager(fragment, {
    trackedOrigins: new Set([ySyncPluginKey]),
    deleteFilter: mayGo,
    captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
  })
}

function mayGo(item: Item): boolean {
  const type = item instanceof Item && item.content instanceof ContentType ? item.content.type : null
  if (type instanceof Text) return false
  return (type instanceof XmlElement && isBlank(type)) || defaultDeleteFilter(item, defaultProtectedNodes)
}

/** Whether it has nothing in it but texts without a letter. */
function isBlank(element: XmlElement): boolean {
  return element.toArray().every((node) => node instanceof Text && node.length === 0)
}

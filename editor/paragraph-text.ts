import { ySyncPluginKey } from 'y-prosemirror'
import { type Doc, type Transaction, XmlElement, type XmlFragment, XmlText } from 'yjs'

/** The node that holds running text (domain/prose.ts). */
const PARAGRAPH = 'paragraph'

/**
 * Gives every paragraph that is made here its text at once, empty. Left to y-prosemirror, the first letter makes it: two
 * people who begin an empty paragraph at the same time then make two, one of which a later key press takes away, with
 * what somebody far away is still writing in it. Answers what ends it.
 */
export function giveParagraphsText(doc: Doc, fragment: XmlFragment): () => void {
  const give = ({ local, changed, beforeState }: Transaction) => {
    if (!local || changed.size === 0) return
    const isNew = (element: XmlElement) => (element._item?.id.clock ?? 0) >= (beforeState.get(doc.clientID) ?? 0)
    const bare = paragraphsIn(fragment).filter(
      (element) => element.length === 0 && element._item?.id.client === doc.clientID && isNew(element),
    )
    if (bare.length === 0) return
    // Of the same origin as the typing, so that it is one step of undo with it and no change from elsewhere.
    doc.transact(() => {
      for (const element of bare) element.insert(0, [new XmlText()])
    }, ySyncPluginKey)
  }
  doc.on('afterTransaction', give)
  return () => doc.off('afterTransaction', give)
}

function paragraphsIn(parent: XmlFragment): XmlElement[] {
  return parent
    .toArray()
    .filter((node) => node instanceof XmlElement)
    .flatMap((node) => (node.nodeName === PARAGRAPH ? [node] : paragraphsIn(node)))
}

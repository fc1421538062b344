import * as Y from 'yjs'

/**
 * Somebody who types at the end of a paragraph of their own: each call answers the Yjs V1 update of one edit.
 * The document holds only their own text, so that a machine can have hundreds of them.
 */
export function openTyping(): (text: string) => Uint8Array {
  const doc = new Y.Doc()
  const text = new Y.XmlText()
  let made = new Uint8Array()
  doc.on('update', (update: Uint8Array) => {
    made = Uint8Array.from(update)
  })
  return (words) => {
    doc.transact(() => {
      if (!text.doc) doc.getXmlFragment('prose').insert(0, [paragraphOf(text)])
      text.insert(text.length, words)
    })
    return made
  }
}

function paragraphOf(text: Y.XmlText): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [text])
  return paragraph
}

import * as Y from 'yjs'

/** A Yjs V1 update that makes `doc` say `text`, a paragraph a line, and nothing else. `doc` is changed too. */
export function updateToText(doc: Y.Doc, text: string): Uint8Array {
  const before = Y.encodeStateVector(doc)
  const fragment = doc.getXmlFragment('prose')
  doc.transact(() => {
    fragment.delete(0, fragment.length)
    fragment.insert(
      0,
      text
        .split(/\r\n|\r|\n/)
        .filter((line) => line.trim() !== '')
        .map(paragraph),
    )
  })
  return Y.encodeStateAsUpdate(doc, before)
}

function paragraph(line: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph')
  element.insert(0, [new Y.XmlText(line)])
  return element
}

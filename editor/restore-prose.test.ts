import { describe, expect, test } from 'vitest'
import { ySyncPluginKey, yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror'
import { applyUpdate, Doc, encodeStateAsUpdate, UndoManager, XmlElement, XmlText } from 'yjs'
import { RESTORED } from '../domain/history.ts'
import type { Prose } from '../domain/prose.ts'
import { proseSchema } from './prose-schema.ts'
import { restoreProse } from './restore-prose.ts'

const paragraph = (text: string): Prose[number] => ({
  type: 'paragraph',
  content: text === '' ? [] : [{ type: 'text', text, marks: [] }],
})
const HOW = { key: 'k', writtenAt: '2026-11-21T12:00:00.000Z' }

function docOf(...lines: readonly string[]): Doc {
  const doc = new Doc()
  doc.getXmlFragment('prose').insert(
    0,
    lines.map((line) => {
      const element = new XmlElement('paragraph')
      element.insert(0, [new XmlText(line)])
      return element
    }),
  )
  return doc
}

/** What the editor shows of a document, as JSON. */
function shown(doc: Doc): unknown {
  return yXmlFragmentToProseMirrorRootNode(doc.getXmlFragment('prose'), proseSchema).toJSON().content
}

function lines(doc: Doc): string[] {
  const root = yXmlFragmentToProseMirrorRootNode(doc.getXmlFragment('prose'), proseSchema)
  return Array.from({ length: root.childCount }, (_, i) => root.child(i).textContent)
}

describe('restoring a version', () => {
  test('brings it back with every kind of block and mark', () => {
    const doc = docOf('Something else.')
    const prose: Prose = [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'See ', marks: [] },
          { type: 'text', text: 'this', marks: [{ type: 'strong' }, { type: 'link', href: 'https://port.example/' }] },
        ],
      },
      { type: 'quotation', content: [paragraph('They said so.')] },
      { type: 'orderedList', items: [[paragraph('One')], [paragraph('Two')]] },
    ]
    restoreProse(doc, prose, HOW)
    expect(shown(doc)).toMatchObject([
      {
        type: 'paragraph',
        content: [{ text: 'See ' }, { text: 'this', marks: [{ type: 'link' }, { type: 'strong' }] }],
      },
      { type: 'quotation', content: [{ type: 'paragraph' }] },
      { type: 'orderedList', content: [{ type: 'listItem' }, { type: 'listItem' }] },
    ])
  })

  test('leaves a paragraph that is the same where it is, with what somebody else types into it meanwhile', () => {
    const doc = docOf('It closed in 1902.', 'Nobody was hurt.')
    const other = new Doc()
    applyUpdate(other, encodeStateAsUpdate(doc))
    const text = other.getXmlFragment('prose').get(0)
    const inner = text instanceof XmlElement ? text.get(0) : null
    if (inner instanceof XmlText) inner.insert(inner.length, ' In May.')
    restoreProse(doc, [paragraph('It closed in 1902.'), paragraph('Two were hurt.')], HOW)
    applyUpdate(doc, encodeStateAsUpdate(other))
    expect(lines(doc)).toEqual(['It closed in 1902. In May.', 'Two were hurt.'])
  })

  test('is one change, which the writer’s own undo takes back', () => {
    const doc = docOf('Now.')
    const undo = new UndoManager(doc.getXmlFragment('prose'), { trackedOrigins: new Set([ySyncPluginKey]) })
    let updates = 0
    doc.on('update', () => updates++)
    restoreProse(doc, [paragraph('Then.'), paragraph('And more.')], HOW)
    expect([updates, lines(doc)]).toEqual([1, ['Then.', 'And more.']])
    undo.undo()
    expect(lines(doc)).toEqual(['Now.'])
  })

  test('says in the change itself that it is one', () => {
    const doc = docOf('Now.')
    restoreProse(doc, [], HOW)
    expect(doc.getMap(RESTORED).toJSON()).toEqual({ k: HOW.writtenAt })
    expect(lines(doc)).toEqual([])
  })

  test('brings no address back that a link must not have', () => {
    const doc = docOf('Now.')
    const bad = { type: 'link', href: 'javascript:alert(1)' } as const
    restoreProse(doc, [{ type: 'paragraph', content: [{ type: 'text', text: 'here', marks: [bad] }] }], HOW)
    expect(JSON.stringify(shown(doc))).not.toContain('javascript')
  })
})

import { EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { initProseMirrorDoc, ySyncPlugin } from 'y-prosemirror'
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, XmlText } from 'yjs'
import { type Caret, caretOf, drawnCarets, proseCarets, withCarets } from './prose-carets.ts'
import { proseSchema } from './prose-schema.ts'

function buildDoc(words: string): Doc {
  const doc = new Doc()
  const paragraph = new XmlElement('paragraph')
  paragraph.insert(0, [new XmlText(words)])
  doc.getXmlFragment('prose').insert(0, [paragraph])
  return doc
}

function copyOf(doc: Doc): Doc {
  const copy = new Doc()
  applyUpdate(copy, encodeStateAsUpdate(doc))
  return copy
}

function stateOf(doc: Doc): EditorState {
  const fragment = doc.getXmlFragment('prose')
  const { doc: shown, mapping } = initProseMirrorDoc(fragment, proseSchema)
  return EditorState.create({ doc: shown, plugins: [ySyncPlugin(fragment, { mapping }), proseCarets(() => undefined)] })
}

function selecting(state: EditorState, anchor: number, head: number): EditorState {
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, anchor, head)))
}

/** The words before each caret that is drawn, and the words that are marked. */
function seen(state: EditorState, caret: Caret): { carets: string[]; marked: string[] } {
  const one = { ...caret, window: 2, name: 'Anna', colour: 3 }
  const drawn = drawnCarets(state.apply(withCarets(state.tr, [one])))
  const words = (from: number, to: number) => state.doc.textBetween(from, to)
  return {
    carets: drawn.find().flatMap(({ from, to }) => (from === to ? [words(0, from)] : [])),
    marked: drawn.find().flatMap(({ from, to }) => (from < to ? [words(from, to)] : [])),
  }
}

const caretIn = (state: EditorState): Caret => caretOf(state) ?? { anchor: '', head: '' }

describe('a caret in running text', () => {
  it('stands at the same words in the text of another page', () => {
    const doc = buildDoc('Nine ships left.')
    const caret = caretIn(selecting(stateOf(doc), 6, 11))
    expect(seen(stateOf(copyOf(doc)), caret)).toEqual({ carets: ['Nine ships'], marked: ['ships'] })
  })

  it('stays at its words when somebody writes before them', () => {
    const doc = buildDoc('Nine ships left.')
    const caret = caretIn(selecting(stateOf(doc), 6, 6))
    const other = copyOf(doc)
    const paragraph = other.getXmlFragment('prose').get(0)
    const text = paragraph instanceof XmlElement ? paragraph.get(0) : null
    if (text instanceof XmlText) text.insert(0, 'On Monday ')
    expect(seen(stateOf(other), caret)).toEqual({ carets: ['On Monday Nine '], marked: [] })
  })

  it('is not drawn where its words have not come yet', () => {
    const doc = buildDoc('Nine ships left.')
    const caret = caretIn(selecting(stateOf(doc), 6, 11))
    expect(seen(stateOf(new Doc()), caret)).toEqual({ carets: [], marked: [] })
  })

  it.each(['', 'not base64 !', 'AAAA', '/////w=='])('is not drawn from what is none: %j', (nonsense) => {
    const state = stateOf(buildDoc('Nine ships left.'))
    expect(seen(state, { anchor: nonsense, head: nonsense }).marked).toEqual([])
  })

  it('is told in an empty text too', () => {
    expect(caretOf(stateOf(new Doc()))).not.toBeNull()
  })
})

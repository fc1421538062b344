import { EditorState } from 'prosemirror-state'
import type { Decoration } from 'prosemirror-view'
import { describe, expect, it } from 'vitest'
import { articleDocument } from './article-document.ts'
import { buildCapture, spanOf } from './build-article.ts'
import { drawnReaders, presencePlugin, type Reader, withReaders } from './presence-plugin.ts'

const LINES = ['Boats left the harbour.', 'The ministry denies it.']
const TEXT = LINES.join('\n')

const buildReader = (more: Partial<Reader>): Reader => ({
  ...{ name: 'Anna Berg', initials: 'AB', colour: 3, reading: null, selection: null },
  ...more,
})

function drawn(...readers: readonly Reader[]): { words: string; attributes: Record<string, string> }[] {
  const empty = EditorState.create({ doc: articleDocument(buildCapture(LINES)), plugins: [presencePlugin()] })
  const state = empty.apply(withReaders(empty.tr, readers))
  return drawnReaders(state)
    .find()
    .map((decoration) => ({
      words: state.doc.textBetween(decoration.from, decoration.to),
      attributes: attributesOf(decoration),
    }))
}

/** ProseMirror's types keep what a decoration was made from to themselves. */
function attributesOf(decoration: Decoration): Record<string, string> {
  const { type } = decoration as unknown as { type: { attrs: Record<string, string> } }
  return type.attrs
}

describe('others in the article', () => {
  it('have what they selected under their colour, block by block, and their name at its end', () => {
    const pieces = drawn(buildReader({ selection: spanOf(TEXT, 'harbour.\nThe ministry') }))
    expect(pieces.map(({ words }) => words)).toEqual(['harbour.', 'The ministry'])
    expect(pieces.map(({ attributes }) => attributes['data-name'])).toEqual([undefined, 'Anna Berg'])
    expect(pieces.every(({ attributes }) => attributes['data-person'] === '3')).toBe(true)
  })

  it('have a mark at the block that they read, one for all who read it', () => {
    const [mark, ...more] = drawn(
      buildReader({ reading: 30 }),
      buildReader({ initials: 'CD', colour: 5, reading: TEXT.length }),
      buildReader({ reading: 31 }),
    )
    expect(more).toEqual([])
    expect(mark?.words).toBe('The ministry denies it.')
    expect(mark?.attributes['data-readers']).toBe('AB +1')
  })

  it.each([
    ['a selection beyond the text', { selection: { start: 900, end: 950 } }],
    ['a selection that is none', { selection: { start: 5, end: 5 } }],
    ['a place beyond the text', { reading: 900 }],
    ['a place before it', { reading: -1 }],
  ])('are not drawn at %s', (_, more) => {
    expect(drawn(buildReader(more))).toEqual([])
  })

  it('are drawn as far as their selection lies in the text', () => {
    expect(drawn(buildReader({ selection: { start: 44, end: 900 } })).map(({ words }) => words)).toEqual([
      TEXT.slice(44),
    ])
  })
})

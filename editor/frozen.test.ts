import fc from 'fast-check'
import { TextSelection } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { articleSchema } from './article-schema.ts'
import { buildState } from './build-article.ts'

const state = buildState(['Boats left the harbour.', 'The ministry denies it.'])

describe('frozen text', () => {
  it('refuses every change of content', () => {
    const position = fc.integer({ min: 2, max: 20 })
    fc.assert(
      fc.property(position, position, fc.string({ minLength: 1 }), (a, b, typed) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        expect(state.applyTransaction(state.tr.insertText(typed, from, to)).transactions).toEqual([])
        expect(state.apply(state.tr.delete(from, to + 1)).doc).toBe(state.doc)
      }),
    )
  })

  it('refuses a split, a join and another role', () => {
    for (const tr of [state.tr.split(5), state.tr.join(26), state.tr.setNodeAttribute(1, 'role', 'headline')]) {
      expect(tr.docChanged).toBe(true)
      expect(state.apply(tr)).toBe(state)
    }
  })

  it('lets the selection move', () => {
    const moved = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 3, 8)))
    expect(moved.selection.anchor).toBe(3)
  })

  it('knows no marks that could lie in the text', () => {
    expect(Object.keys(articleSchema.marks)).toEqual([])
  })
})

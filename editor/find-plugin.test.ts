import { EditorState } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { hitsOf, searchable } from '../domain/find.ts'
import { articleDocument, textOf } from './article-document.ts'
import { buildCapture } from './build-article.ts'
import { findPlugin } from './find-plugin.ts'
import { foundIn, NOTHING_FOUND, withFound } from './found.ts'
import { foundDecorations } from './found-decorations.ts'

const state = EditorState.create({
  doc: articleDocument(buildCapture(['Ten boats left.', 'Two boats came back.'])),
  plugins: [findPlugin()],
})
const hits = hitsOf(searchable(textOf(state.doc), 'en'), 'boats', { wholeWords: false, matchCase: false })

describe('what was found', () => {
  test('is drawn until something else is', () => {
    expect(foundIn(state)).toEqual(NOTHING_FOUND)
    const found = state.apply(withFound(state.tr, { hits, current: 1 }))
    expect(foundIn(found)).toEqual({ hits, current: 1 })
    expect(foundIn(found.apply(found.tr))).toEqual({ hits, current: 1 })
    expect(foundIn(found.apply(withFound(found.tr, NOTHING_FOUND)))).toEqual(NOTHING_FOUND)
  })

  test('is a span for each hit where a browser has no highlights, the current one marked', () => {
    const drawn = foundDecorations(state.doc, { hits, current: 1 }).find()
    expect(drawn.map(({ from, to }) => state.doc.textBetween(from, to))).toEqual(['boats', 'boats'])
    expect(drawn.map((one) => Reflect.get(one, 'type').attrs.class)).toEqual(['found', 'found found-current'])
  })

  test('is drawn around the current hit alone where there are very many', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({ start: index % 10, end: (index % 10) + 1 }))
    expect(foundDecorations(state.doc, { hits: many, current: 2_500 }).find().length).toBeLessThan(1_000)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleDocument, blockSpans, offsetAt, positionAt, textOf } from './article-document.ts'
import { buildCapture } from './build-article.ts'

const lines = fc.array(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((line) => !line.includes('\n')),
  { minLength: 1, maxLength: 8 },
)

describe('an article as a document', () => {
  it('holds the canonical text and the blocks of its capture, whatever they say', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const capture = buildCapture(list)
        const doc = articleDocument(capture)
        doc.check()
        expect(textOf(doc)).toBe(capture.text)
        expect(blockSpans(doc)).toEqual(capture.blocks.map(({ start, end }) => ({ start, end })))
      }),
    )
  })

  it('turns every offset into a position with the same text before it, and back', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const { text, blocks } = buildCapture(list)
        const doc = articleDocument({ text, blocks })
        for (let offset = 0; offset <= text.length; offset++) {
          const position = positionAt(doc, offset)
          expect(doc.textBetween(0, position, '\n')).toBe(text.slice(0, offset))
          expect(doc.resolve(position).parent.type.name).toBe('block')
          expect(offsetAt(doc, position)).toBe(offset)
        }
      }),
    )
  })

  it('adds one token a block: the position is the offset, the index of the block and one', () => {
    const doc = articleDocument(buildCapture(['ab', 'cd']))
    expect([0, 2, 3, 5].map((offset) => positionAt(doc, offset))).toEqual([1, 3, 5, 7])
  })

  it('takes a position between blocks as the start of the second, and the ends of the document as those of the text', () => {
    const doc = articleDocument(buildCapture(['ab', 'cd']))
    expect([0, 4, 8].map((position) => offsetAt(doc, position))).toEqual([0, 3, 5])
  })

  it('refuses an offset outside the text', () => {
    const doc = articleDocument(buildCapture(['ab', 'cd']))
    expect(() => positionAt(doc, 6)).toThrow(RangeError)
    expect(() => positionAt(doc, -1)).toThrow(RangeError)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleDocument, blockSpans, chunkSpans, offsetAt, positionAt, textOf } from './article-document.ts'
import { buildCapture } from './build-article.ts'

const lines = fc.array(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((line) => !line.includes('\n')),
  { minLength: 1, maxLength: 8 },
)
/** Now and then a line that fills a chunk stands among them. */
const longer = fc
  .tuple(lines, fc.nat({ max: 8 }))
  .map(([list, at]) => [...list.slice(0, at), 'x'.repeat(5_000), ...list.slice(at)])

describe('an article as a document', () => {
  it('holds the canonical text and the blocks of its capture, whatever they say', () => {
    fc.assert(
      fc.property(fc.oneof(lines, longer), (list) => {
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
      fc.property(fc.oneof(lines, longer), (list) => {
        const { text, blocks } = buildCapture(list)
        const doc = articleDocument({ text, blocks })
        const isFiller = (offset: number) => text.slice(offset - 1, offset + 2) === 'xxx'
        for (let offset = 0; offset <= text.length; offset++) {
          if (isFiller(offset)) continue
          const position = positionAt(doc, offset)
          expect(doc.textBetween(0, position, '\n')).toBe(text.slice(0, offset))
          expect(doc.resolve(position).parent.type.name).toBe('block')
          expect(offsetAt(doc, position)).toBe(offset)
        }
      }),
    )
  })

  it('adds one token a block and two a chunk', () => {
    const doc = articleDocument(buildCapture(['ab', 'cd']))
    expect([0, 2, 3, 5].map((offset) => positionAt(doc, offset))).toEqual([2, 4, 6, 8])
    const long = articleDocument(buildCapture(['a'.repeat(5_000), 'cd']))
    expect([0, 5_000, 5_001, 5_003].map((offset) => positionAt(long, offset))).toEqual([2, 5_002, 5_006, 5_008])
  })

  it('takes a position between blocks as the start of the second, and the ends of the document as those of the text', () => {
    const doc = articleDocument(buildCapture(['ab', 'cd']))
    expect([0, 1, 5, 9, 10].map((position) => offsetAt(doc, position))).toEqual([0, 0, 3, 5, 5])
    const long = articleDocument(buildCapture(['a'.repeat(5_000), 'cd']))
    expect([5_003, 5_004, 5_005].map((position) => offsetAt(long, position))).toEqual([5_001, 5_001, 5_001])
  })

  it('refuses an offset outside the text', () => {
    const doc = articleDocument(buildCapture(['ab', 'cd']))
    expect(() => positionAt(doc, 6)).toThrow(RangeError)
    expect(() => positionAt(doc, -1)).toThrow(RangeError)
  })

  it('refuses a position outside the document', () => {
    const doc = articleDocument(buildCapture(['ab', 'cd']))
    expect(() => offsetAt(doc, doc.content.size + 1)).toThrow(RangeError)
    expect(() => offsetAt(doc, -1)).toThrow(RangeError)
  })

  it('has a span for each chunk, and every block in one of them', () => {
    fc.assert(
      fc.property(fc.oneof(lines, longer), (list) => {
        const doc = articleDocument(buildCapture(list))
        const firsts = doc.children.map(({ attrs }) => Number(attrs.first))
        const lasts = [...firsts.slice(1).map((first) => first - 1), list.length - 1]
        const blocks = blockSpans(doc)
        expect(chunkSpans(doc)).toEqual(
          firsts.map((first, i) => ({ start: blocks[first]?.start, end: blocks[lasts[i] ?? -1]?.end })),
        )
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FindOptions } from './find.ts'
import { hitFrom, hitsOf, searchable } from './find.ts'
import { fold } from './fold.ts'

const LOOSELY: FindOptions = { wholeWords: false, matchCase: false }
const WHOLE: FindOptions = { ...LOOSELY, wholeWords: true }

function found(text: string, query: string, options: Partial<FindOptions> = {}, language: string | null = 'en') {
  const spans = hitsOf(searchable(text, language), query, { ...LOOSELY, ...options })
  return spans.map(({ start, end }) => text.slice(start, end))
}

describe('find', () => {
  test('finds words however they are written, and gives back what is printed', () => {
    expect(found("“Don’t”, he said. don't", "don't")).toEqual(['Don’t', "don't"])
    expect(found('a cease\u00adfire', 'ceasefire')).toEqual(['cease\u00adfire'])
    expect(found('cafe\u0301s', 'CAFÉ')).toEqual(['cafe\u0301'])
    expect(found('2023–2024', '2023-2024')).toEqual(['2023–2024'])
  })

  test('tells case apart where it is asked to', () => {
    expect(found('Turkey ate turkey', 'turkey', { matchCase: true })).toEqual(['turkey'])
  })

  test('finds whole words only where no letter goes on', () => {
    expect(found('Art, party, art', 'art', WHOLE)).toEqual(['Art', 'art'])
    expect(found('state\u00adless state', 'state', WHOLE)).toEqual(['state'])
    expect(found('Gaza’s border', 'gaza', WHOLE)).toEqual(['Gaza'])
  })

  test('asks the language for words where none has spaces', () => {
    expect(found('東京都に住む。京都に住む。', '京都', WHOLE, 'ja')).toEqual(['京都'])
  })

  test('does not cut through a character', () => {
    expect(found('ﬁn', 'f')).toEqual([])
    expect(found('각', '가')).toEqual([])
  })

  test('keeps to one line, takes no hit twice, and finds nothing for nothing', () => {
    expect(found('one\ntwo', 'one two')).toEqual([])
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa'])
    expect(found('a b', '  ')).toEqual([])
  })

  test('goes on from a place, and behind the last from the beginning', () => {
    const hits = [3, 8].map((start) => ({ start, end: start + 1 }))
    expect([0, 3, 4, 8, 9].map((offset) => hitFrom(hits, offset))).toEqual([0, 0, 1, 1, 0])
    expect(hitFrom([], 4)).toBeNull()
  })
})

const CHARACTERS = [...'aabB É’\'“"—-ß ﬁ\u0301\u00ad\u200b\u00a0\n가각😀']
const text = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 60 }).map((all) => all.join(''))
const query = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 3 }).map((all) => all.join(''))

test('every hit, read from the text, folds to the query; hits are in order and apart', () => {
  fc.assert(
    fc.property(text, query, fc.boolean(), fc.boolean(), (text, query, wholeWords, matchCase) => {
      const hits = hitsOf(searchable(text, null), query, { wholeWords, matchCase })
      const how = { keepCase: matchCase }
      for (const [index, { start, end }] of hits.entries()) {
        expect(fold(text.slice(start, end), how)).toBe(fold(query, how).trim())
        expect(start).toBeGreaterThanOrEqual(hits[index - 1]?.end ?? 0)
      }
    }),
  )
})

test('what a piece of the text says is found there', () => {
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(6), (text, start, length) => {
      const characters = [...text]
      const before = characters.slice(0, start).join('')
      const piece = characters.slice(start, start + length).join('')
      fc.pre(!piece.includes('\n') && fold(piece).trim() !== '')
      const hits = hitsOf(searchable(text, null), piece, LOOSELY)
      const from = before.length
      const overlapping = hits.some((hit) => hit.start < from + piece.length && hit.end > from)
      expect(overlapping).toBe(true)
    }),
  )
})

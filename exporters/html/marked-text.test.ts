import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnnotatedPage } from '../../domain/page.ts'
import { overlaps, type Span, subtract } from '../../domain/span.ts'
import { readPage } from '../html-validator/tokens.ts'
import { buildCapture, buildClaim, buildPage } from './build-page.fixture.ts'
import { markedText } from './marked-text.ts'
import { letterOf, marksOf } from './marks.ts'
import { segmentsOf } from './segments.ts'
import { sheetOf } from './sheet.ts'

const CAPTURE = buildCapture([
  { text: 'The ferry sank twice in May.' },
  { text: 'Nobody drowned, it is said.' },
  { text: 'It was old.' },
])
const LENGTH = CAPTURE.text.length

const span = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: LENGTH }))
  .map(([start, length]): Span => ({ start, end: Math.min(LENGTH, start + length) }))

function pageWith(
  claims: readonly (readonly Span[])[],
  notCheckable: readonly Span[],
  hidden: readonly Span[],
): AnnotatedPage {
  const appearance = { id: 'a', quotes: [], role: 'paragraph', paragraph: 1, stance: 'asserts', speakers: [] } as const
  return buildPage({
    capture: { ...CAPTURE, hidden: subtract(hidden, []) },
    claims: claims.map((spans, i) => buildClaim(CAPTURE, { number: i + 1, appearances: [{ ...appearance, spans }] })),
    notCheckable: notCheckable.map((one, i) => ({ id: `n${i}`, spans: [one], quotes: [], reason: 'opinion' })),
  })
}

const pages = fc
  .tuple(
    fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
    fc.array(span, { maxLength: 2 }),
    fc.array(span, { maxLength: 2 }),
  )
  .map(([claims, notCheckable, hidden]) => pageWith(claims, notCheckable, hidden))

describe('marked text', () => {
  test('is the visible text, character for character, whatever is marked in it', () => {
    fc.assert(
      fc.property(pages, (page) => {
        for (const block of page.capture.blocks) {
          const [first] = subtract([block], page.capture.hidden)
          if (!first) continue
          const html = `<!doctype html><p>${markedText(sheetOf(page, 'whole'), [first]).text.replace(/<sup .*?<\/sup>/g, '')}</p>`
          expect(readPage(html).elements[0]?.text).toBe(page.capture.text.slice(first.start, first.end))
        }
      }),
    )
  })

  test('gives every mark its number once, and no two the same id', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const sheet = sheetOf(page, 'whole')
        const html = sheet.printed
          .flatMap((item) => (item.kind === 'block' ? markedText(sheet, item.block.spans).text : []))
          .join('')
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
        expect(ids.toSorted()).toEqual(sheet.marks.map((mark) => mark.refId).toSorted())
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('puts a space where only hidden text kept two words apart', () => {
    const capture = buildCapture([{ text: 'One.Sign up!Two.', hidden: 'Sign up!' }])
    const sheet = sheetOf(buildPage({ capture }), 'whole')
    expect(
      markedText(sheet, [
        { start: 0, end: 4 },
        { start: 12, end: 16 },
      ]).text,
    ).toBe('One. Two.')
  })
})

describe('segments', () => {
  test('cover their span without a gap, each under the same marks from end to end', () => {
    fc.assert(
      fc.property(pages, span, (page, within) => {
        const marks = marksOf(page)
        const segments = segmentsOf(within, marks)
        expect(segments[0]?.start).toBe(within.start)
        expect(segments.at(-1)?.end).toBe(within.end)
        expect(segments.slice(1).map((s) => s.start)).toEqual(segments.slice(0, -1).map((s) => s.end))
        for (const segment of segments) {
          const covering = marks.filter(({ pieces }) => pieces.some((piece) => overlaps(piece, segment)))
          expect(new Set(segment.marks)).toEqual(new Set(covering))
        }
      }),
    )
  })
})

describe('the lines of claims', () => {
  test('that overlap run on different levels', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const marks = marksOf(page).filter((mark) => mark.kind === 'claim')
        for (const a of marks)
          for (const b of marks) {
            const meet = a !== b && a.pieces.some((x) => b.pieces.some((y) => overlaps(x, y)))
            if (meet) expect(a.level).not.toBe(b.level)
          }
      }),
    )
  })

  test('that do not overlap stay next to the words', () => {
    const page = pageWith([[{ start: 0, end: 3 }], [{ start: 4, end: 9 }]], [], [])
    expect(marksOf(page).map((mark) => mark.kind === 'claim' && mark.level)).toEqual([0, 0])
  })
})

test('letters go on after z', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['a', 'z', 'aa', 'az', 'ba', 'zz', 'aaa'])
})

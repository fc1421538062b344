import { describe, expect, test } from 'vitest'
import type { ImportPreview } from '../../../../domain/reading.ts'
import { arrangementOf, pieceId, roleOf, withDetail, withHidden, withPiece, withRole } from './arrangement.ts'

const LINES = ['Ferry runs late again', 'Support our work today', 'The ferry left at noon.', 'Comments']

/** A preview of `LINES`, with the second taken for the site's. */
function preview(): ImportPreview {
  const text = LINES.join('\n')
  const blocks = LINES.map((line, index) => {
    const start = text.indexOf(line)
    return {
      index,
      start,
      end: start + line.length,
      role: index === 0 ? ('headline' as const) : ('paragraph' as const),
    }
  })
  const [, site] = blocks
  return {
    text,
    blocks,
    siteText: site ? [{ start: site.start, end: site.end, reason: 'donation' }] : [],
    guess: { headline: LINES[0] ?? '', byline: null, language: 'en', workingTitle: 'Ferry' },
  }
}

function words(one: ImportPreview, { start, end }: { start: number; end: number }) {
  return one.text.slice(start, end)
}

const all = preview()
const begun = arrangementOf(all)

describe('what is suggested', () => {
  test('is the guess, with the unknown left unknown', () => {
    expect(begun.details).toMatchObject({ headline: LINES[0], language: 'en', outlet: '', publishedAt: '', byline: '' })
    expect(begun.siteText.map((piece) => [words(all, piece), piece.hidden])).toEqual([['Support our work today', true]])
  })
})

describe('roles', () => {
  test('another line becomes the headline, and the headline follows', () => {
    const without = withRole(begun, all, 0, 'paragraph')
    expect(without.details.headline).toBe('')
    const other = withRole(without, all, 2, 'headline')
    expect(other.details.headline).toBe('The ferry left at noon.')
    expect(roleOf(other, all, 2)).toBe('headline')
  })

  test('a headline that was typed stays', () => {
    const typed = withDetail(begun, 'headline', 'Ferry late')
    expect(withRole(typed, all, 0, 'paragraph').details.headline).toBe('Ferry late')
  })
})

describe('site text', () => {
  test('words left out over several lines are one piece a line', () => {
    const start = all.text.indexOf('noon')
    const hidden = withHidden(begun, all, [{ start, end: all.text.length }], 'other')
    expect(hidden.siteText.map((piece) => words(all, piece))).toEqual(['Support our work today', 'noon.', 'Comments'])
  })

  test('words that are left out already are not left out twice', () => {
    const again = withHidden(begun, all, [{ start: 0, end: all.text.length }], 'other')
    expect(again.siteText.map((piece) => words(all, piece))).toEqual([LINES[0], LINES[1], LINES[2], LINES[3]])
  })

  test('a piece found by rule can be kept and left out again as what it was', () => {
    const id = pieceId(begun.siteText[0] ?? { start: 0, end: 0 })
    const kept = withPiece(begun, id, false)
    expect(kept.siteText).toMatchObject([{ hidden: false, reason: 'donation' }])
    expect(withPiece(kept, id, true)).toEqual(begun)
    const [piece] = begun.siteText
    expect(withHidden(kept, all, piece ? [piece] : [], 'other')).toEqual(begun)
  })

  test('a piece left out by hand is forgotten when it is kept', () => {
    const hidden = withHidden(begun, all, [{ start: 0, end: 5 }], 'other')
    expect(hidden.siteText).toHaveLength(2)
    expect(withPiece(hidden, '0-5', false)).toEqual(begun)
  })
})

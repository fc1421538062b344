import { describe, expect, test } from 'vitest'
import { guessRoles } from './guess-roles.ts'

const STORY = 'The harbour board has closed the bridge over the Lind for the whole of the winter.'
const SITE = Symbol('site text')

const roles = (...texts: readonly (string | typeof SITE)[]) =>
  guessRoles(texts.map((text) => (text === SITE ? { text: 'Comments', siteText: true } : { text, siteText: false })))

describe('the first line is a headline', () => {
  test.each([
    'Bridge closed',
    'Who closed the bridge?',
    'Bridge closed in the U.S.',
    '“We had no choice”',
    '橋が閉鎖',
    'جسر',
  ])('in: %s', (line) => {
    expect(roles(line, STORY)).toEqual(['headline', 'paragraph'])
  })

  test('though site text comes before it', () => {
    expect(roles(SITE, 'Bridge closed', STORY)).toEqual(['paragraph', 'headline', 'paragraph'])
  })

  test.each([
    'The bridge is closed.',
    'Roses are red,',
    'Q: Who closed it?',
    '橋が閉鎖された。',
    STORY.repeat(3).slice(0, -1),
  ])('not in: %s', (line) => {
    expect(roles(line, STORY)[0]).toBe('paragraph')
  })

  test('not where nothing longer follows', () => {
    expect(roles('Bridge closed')).toEqual(['paragraph'])
    expect(roles('Herring of silver', 'Potato of clay', 'Go not away.')).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })
})

describe('the line after the headline is a standfirst', () => {
  const lead = 'Winter came early this year, the harbour board reports'

  test('without a full stop', () => {
    expect(roles('Bridge closed', lead, STORY)).toEqual(['headline', 'standfirst', 'paragraph'])
    expect(roles('Bridge closed', 'By Ada Renn', lead, STORY)).toEqual([
      'headline',
      'byline',
      'standfirst',
      'paragraph',
    ])
  })

  test('with one, where something other than the body follows', () => {
    expect(roles('Bridge closed', `${lead}.`, STORY)[1]).toBe('paragraph')
    expect(roles('Bridge closed', `${lead}.`, 'By Ada Renn', STORY)[1]).toBe('standfirst')
    expect(roles('Bridge closed', `${lead}.`, SITE, SITE, STORY)[1]).toBe('standfirst')
    expect(roles('Bridge closed', `${lead}.`, SITE, STORY)[1]).toBe('paragraph')
  })

  test.each([
    'World',
    'Published on Monday in the afternoon at four',
    '5 March 2031, 10:15 in the morning',
    'About 4 min read for most people',
  ])('not where it is a label or a date: %s', (line) => {
    expect(roles('Bridge closed', line, STORY)[1]).toBe('paragraph')
  })
})

describe('a byline', () => {
  test.each([
    'By Ada Renn',
    'By ADA RENN and Jon ten Brink',
    'By Ada Renn, Coast Correspondent',
    'Von Ada Renn',
    'بقلم آدا رين',
  ])('is found: %s', (line) => {
    expect(roles('Bridge closed', line, STORY)[1]).toBe('byline')
  })

  test.each(['By the time it ended', 'By Monday the bridge was closed', 'Bystanders Ada Renn', 'By night'])(
    'is not: %s',
    (line) => {
      expect(roles('Bridge closed', STORY, line, STORY)[2]).not.toBe('byline')
    },
  )

  test('does not stand in the middle of the body', () => {
    expect(roles('Bridge closed', STORY, STORY, STORY, STORY, STORY, 'By Ada Renn', STORY)[6]).toBe('heading')
  })
})

describe('a dateline', () => {
  test('opens the body', () => {
    expect(roles('Bridge closed', 'SKARN –', STORY)).toEqual(['headline', 'dateline', 'paragraph'])
    expect(roles('SKARN –', STORY)).toEqual(['dateline', 'paragraph'])
  })

  test('is none further down', () => {
    expect(roles('Bridge closed', STORY, STORY, 'SKARN –', STORY)[3]).toBe('paragraph')
  })
})

describe('within the body', () => {
  test('a short line without a mark at its end, before a paragraph, is a heading', () => {
    expect(roles('Bridge closed', STORY, 'A long winter', STORY)[2]).toBe('heading')
  })

  test.each(['What now?', 'And then:', 'A long winter.', '„Nein“, sagte er, „nie.“', '***'])(
    'a short line is none: %s',
    (line) => {
      expect(roles('Bridge closed', STORY, line, STORY)[2]).toBe('paragraph')
    },
  )

  test('neither is the last of several short lines, nor one with nothing after it', () => {
    expect(roles('Bridge closed', STORY, 'Herring of silver', 'Potato of clay', STORY).slice(2, 4)).toEqual([
      'paragraph',
      'paragraph',
    ])
    expect(roles('Bridge closed', STORY, 'Ada Renn')[2]).toBe('paragraph')
  })

  test.each(['“We had no choice.”', '"We had no choice."', '«Niemals»', '„Nie wieder“', '‘It’s over’', '「寒い」'])(
    'a block that is all quotation is one: %s',
    (line) => {
      expect(roles('Bridge closed', STORY, line, STORY)[2]).toBe('quotation')
    },
  )

  test.each(['“No,” she said. “Never.”', '“We had no choice,” she said.', '“'])(
    'a block with quoted words is none: %s',
    (line) => {
      expect(roles('Bridge closed', STORY, line, STORY)[2]).toBe('paragraph')
    },
  )

  test.each([
    'Photo: The bridge',
    'Image: The bridge',
    '(Foto: Ada Renn)',
    'Photo by Ada Renn: The bridge',
    '写真：橋',
  ])('a line that says it is about a picture is a caption: %s', (line) => {
    expect(roles('Bridge closed', STORY, line, STORY)[2]).toBe('caption')
  })

  test.each([
    ['• a', '• b'],
    ['- a', '- b'],
    ['1. a', '2. b'],
    ['(1) a', '(2) b'],
    ['a) b', 'b) c'],
  ])('%s and %s are list items', (...lines) => {
    expect(roles('Bridge closed', STORY, ...lines, STORY).slice(2, 4)).toEqual(['listItem', 'listItem'])
  })

  test.each(['- Et alors ?', '3. Oktober war es', '2031. That is when'])('a lone mark makes no list: %s', (line) => {
    expect(roles('Bridge closed', STORY, line, STORY)[2]).not.toBe('listItem')
  })
})

test('nothing has no roles', () => {
  expect(guessRoles([])).toEqual([])
})

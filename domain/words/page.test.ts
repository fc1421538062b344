import { describe, expect, test } from 'vitest'
import { pageWords } from './page.ts'
import { englishDate } from './page-dates.ts'
import { plain } from './page-phrase.ts'

const words = pageWords('en')

describe('the words of the page', () => {
  test('are English where a language has none yet', () => {
    expect(pageWords('xx')).toBe(words)
    expect(pageWords('')).toBe(words)
    expect(pageWords('en-GB')).toBe(words)
  })

  test.each([
    ['The Independent', 'From the Independent’s article'],
    ['Independent', 'From Independent’s article'],
    ['The Times', 'From the Times’ article'],
    ['Theatre Weekly', 'From Theatre Weekly’s article'],
    ['REUTERS', 'From REUTERS’ article'],
    [' ', 'From the article'],
    [null, 'From the article'],
  ])('title the article of %j', (outlet, title) => {
    expect(plain(words.fromArticle(outlet))).toBe(title)
  })

  test.each([
    [1, 'one site message left out'],
    [8, 'eight site messages left out'],
    [12, 'twelve site messages left out'],
    [13, '13 site messages left out'],
  ])('count %i', (number, sentence) => {
    expect(words.siteMessages(number)).toBe(sentence)
  })

  test.each([
    [['A'], 'By A'],
    [['A', 'B'], 'By A and B'],
    [['A', 'B', 'C'], 'By A, B and C'],
  ])('join the bylines %j', (names, line) => {
    expect(plain(words.bylines(names))).toBe(line)
  })
})

describe('a date', () => {
  test.each([
    ['2026', '2026'],
    ['2026-11', 'November 2026'],
    ['2026-11-01', '1 November 2026'],
    ['2026-11-21T14:05:09.123Z', '21 November 2026, 14:05 UTC'],
    ['2026-11-21T14:05+02:00', '21 November 2026, 14:05 UTC+02:00'],
    ['2026-11-21T14:05', '21 November 2026, 14:05'],
    ['last summer', 'last summer'],
    ['2026-13', '2026-13'],
  ])('%j is written %j', (value, inWords) => {
    expect(englishDate(value)).toBe(inWords)
  })
})

describe('where a claim stands', () => {
  const at = (paragraph: number, stance: 'asserts' | 'hedges' | 'denies' | 'declines' = 'asserts') => ({
    role: 'paragraph' as const,
    paragraph,
    stance,
  })
  const headline = { role: 'headline' as const, paragraph: null, stance: 'asserts' as const }
  const standfirst = { role: 'standfirst' as const, paragraph: null, stance: 'hedges' as const }

  test.each([
    [[headline], 'Headline'],
    [[headline, standfirst, at(1), at(2)], 'Headline, standfirst, paragraphs 1 and 2'],
    [[at(1), at(1), at(3), at(7)], 'Paragraphs 1, 3 and 7'],
    [[headline, at(2), at(6, 'denies')], 'Headline, paragraph 2; denied in paragraph 6'],
    [[at(6, 'denies'), at(7, 'declines')], 'Denied in paragraph 6; no answer in paragraph 7'],
    [[], ''],
  ])('%j', (places, inWords) => {
    expect(words.places(places)).toBe(inWords)
  })
})

describe('who says so', () => {
  const speaker = (
    kind: 'outlet' | 'named' | 'unnamed' | 'document' | 'otherOutlet' | 'unstated',
    name = '',
    phrase: string | null = null,
  ) => ({ kind, name, phrase })
  const saying = (...speakers: ReturnType<typeof speaker>[]) => plain(words.saying(speakers, 'The Independent'))

  test('is a sentence from the outlet outwards', () => {
    expect(
      saying(
        speaker('outlet'),
        speaker('otherOutlet', 'The Times of Israel'),
        speaker('unnamed', 'Palestinian sources'),
      ),
    ).toBe('The Independent, citing the Times of Israel, citing unnamed Palestinian sources.')
  })

  test('says when the outlet speaks for itself, and when it names nobody', () => {
    expect(saying(speaker('outlet'))).toBe('The Independent, in its own voice.')
    expect(saying(speaker('outlet'), speaker('unstated'))).toBe('The Independent, without saying who says so.')
    expect(saying(speaker('unstated'))).toBe('Someone the article does not name.')
  })

  test.each([
    ['Palestinian sources', 'unnamed Palestinian sources'],
    ['a senior official', 'a senior official (not named)'],
    ['unnamed officials', 'unnamed officials'],
    ['people familiar with the matter', 'people familiar with the matter (not named)'],
    ['', 'unnamed sources'],
  ])('keeps %j good English', (name, inWords) => {
    expect(saying(speaker('outlet'), speaker('unnamed', name))).toBe(`The Independent, citing ${inWords}.`)
  })

  test('carries the phrase that says it, marked as theirs', () => {
    expect(words.saying([speaker('named', 'Orla Vance', 'said Orla Vance')], null)).toContainEqual({
      theirs: 'said Orla Vance',
    })
  })

  test('is turned round for who denies it', () => {
    expect(
      plain(
        words.denying(
          [speaker('outlet'), speaker('otherOutlet', 'The Post'), speaker('named', 'the mayor')],
          'The Independent',
        ),
      ),
    ).toBe('The mayor, as reported by the Independent, citing the Post')
    expect(plain(words.denying([speaker('outlet')], null))).toBe('The article')
    expect(plain(words.denying([], null))).toBe('Someone')
  })
})

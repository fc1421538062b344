import { describe, expect, test } from 'vitest'
import { datelineLength, isDateline } from './dateline.ts'
import { findDateline } from './find-dateline.ts'

const STORY = 'The harbour board has closed the bridge for the winter.'

describe('a dateline', () => {
  test.each([
    'PORT ELSWICK –',
    'ELSWICK —',
    'ELSWICK -',
    'ELSWICK --',
    'ST. ANSGAR –',
    "L'ORME –",
    'ELSWICK, England –',
    'ELSWICK (Reuters) —',
    'PORT ELSWICK, Jan. 5 (Harbour Wire) —',
    'ELSWICK, N.Y., March 12 (HW) --',
    'Elswick (dpa) -',
    'Port Elswick (Reuters) –',
    '(Reuters) -',
    'ELSWICK, June 3. /TASS/.',
    'СКАРН, 5 июня. /ТАСС/.',
    'СКАРН –',
    'ميناء السماك (رويترز) -',
    'PORT\u00A0ELSWICK –',
  ])('is found: %s', (dateline) => {
    expect(datelineLength(`${dateline} ${STORY}`)).toBe(dateline.length)
    expect(isDateline(dateline)).toBe(true)
  })

  test.each(['ELSWICK—', '【スカルン共同】'])('is found without a space after it: %s', (dateline) => {
    expect(datelineLength(`${dateline}${STORY}`)).toBe(dateline.length)
    expect(isDateline(dateline)).toBe(true)
  })

  test.each([
    'Port Elswick – a city of towers.',
    'NATO – the alliance that nobody wanted to leave – met on Monday.',
    'US – The big one is coming, and nobody knows when.',
    'BREAKING – The harbour board has closed the bridge.',
    'EXCLUSIVE: The harbour board has closed the bridge.',
    'ELSWICK–SKARN trains were late again on Monday.',
    'Ada Renn (Harbour Party) – has resigned from the board.',
    'A – The first letter of the alphabet.',
    'ELSWICK – City of ferries',
    STORY,
    '',
  ])('is not seen in: %s', (line) => {
    expect(datelineLength(line)).toBe(0)
    expect(isDateline(line)).toBe(false)
  })
})

describe('the dateline of an article', () => {
  test('may come after headline, standfirst and byline', () => {
    expect(findDateline(['Bridge closed', 'Winter came early, the board says.', 'By Ada Renn', 'SKARN –', STORY])).toBe(
      3,
    )
  })

  test('is not one in the middle of the body', () => {
    expect(findDateline(['Bridge closed', STORY, STORY, 'SKARN –', STORY])).toBe(-1)
    expect(findDateline(['x'.repeat(400), 'SKARN –', STORY])).toBe(-1)
  })
})

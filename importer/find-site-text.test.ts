import { describe, expect, test } from 'vitest'
import { findSiteText } from './find-site-text.ts'

const STORY = 'The harbour board has closed the bridge over the Lind for the winter.'
const APPEAL = 'Your donation keeps our journalism alive.'

/** The reasons for the blocks between a headline with a paragraph and another paragraph. */
const amid = (...texts: readonly string[]) => findSiteText(['Bridge closed', STORY, ...texts, STORY]).slice(2, -1)
/** The reasons for the blocks after the last paragraph. */
const atEnd = (...texts: readonly string[]) => findSiteText(['Bridge closed', STORY, ...texts]).slice(2)

describe('a donation banner', () => {
  test('is an appeal that speaks of journalism', () => {
    expect(amid(APPEAL)).toEqual(['donation'])
  })

  test('takes in appeals beside it and self-portraits between them', () => {
    const run = [
      'Your support counts.',
      'We believe that facts matter.',
      APPEAL,
      'Our reporters are on every quay.',
      'Please support us.',
    ]
    expect(amid(...run)).toEqual(run.map(() => 'donation'))
  })

  test('may come twice', () => {
    const banner = [APPEAL, 'Your support counts.']
    expect(amid('Your support counts.', STORY, ...banner, STORY, ...banner)).toEqual([
      null,
      null,
      'donation',
      'donation',
      null,
      'donation',
      'donation',
    ])
  })

  test('does not begin or end with a self-portrait, which may be the story', () => {
    const self = 'We believe that our reporters were followed.'
    expect(amid(self, APPEAL, self)).toEqual([null, 'donation', null])
  })

  test('does not take in the story between two banners', () => {
    expect(amid(APPEAL, STORY, APPEAL)).toEqual(['donation', null, 'donation'])
  })

  test('does not take in a paragraph of which half is the story', () => {
    expect(amid(`${STORY} ${APPEAL}`)).toEqual([null])
  })

  test('may follow a question of the story, if it has more than one line', () => {
    expect(amid('Can they live on it?', APPEAL, 'Your support counts.')).toEqual([null, 'donation', 'donation'])
  })

  test('is not made by an appeal alone, nor by a self-portrait alone', () => {
    expect(amid('Your donation buys a metre of pipe.')).toEqual([null])
    expect(amid('Our reporters were there when the bridge was closed.')).toEqual([null])
    expect(atEnd('Please donate today.')).toEqual([null])
  })
})

describe('never site text', () => {
  test.each([
    `“${APPEAL}”`,
    `“${APPEAL}`,
    `"${APPEAL}"`,
    `„${APPEAL}“`,
    `‘${APPEAL}’`,
    `“${APPEAL}” That is what the banner promises to everybody.`,
  ])('are quoted words: %s', (text) => {
    expect(amid(text)).toEqual([null])
  })

  test.each([
    `Mara Voss said: ${APPEAL}`,
    `${APPEAL.slice(0, -1)}, said Mara Voss.`,
    `${APPEAL.slice(0, -1)}, the editor of the paper said.`,
    `${APPEAL.slice(0, -1)}, she told the meeting.`,
    `${APPEAL.slice(0, -1)}, according to the banner.`,
    `${APPEAL.slice(0, -1)}, as the Courier reported.`,
    'Read more: Voss said on Monday that she would not resign.',
  ])('is a sentence that reports what somebody says: %s', (text) => {
    expect(amid(text)).toEqual([null])
  })

  test('is what the speakers of an interview say', () => {
    expect(amid('Mara Voss: Come in.', `Mara Voss: ${APPEAL}`)).toEqual([null, null])
    expect(amid('Can you live on it?', APPEAL)).toEqual([null, null])
  })

  test('is what follows a dateline', () => {
    expect(findSiteText(['SKARN –', 'Sign up for our newsletter', STORY])).toEqual([null, null, null])
  })

  test('is a headline that reads like a label', () => {
    expect(findSiteText(['Read more: how Skarn got its library', STORY])).toEqual([null, null])
    expect(findSiteText(['Comments'])).toEqual([null])
  })

  test('is a block longer than any banner', () => {
    expect(amid(`${APPEAL} `.repeat(40))).toEqual([null])
  })
})

describe('a label that may be a heading', () => {
  test.each([
    ['Comments', 'forum'],
    ['Sponsored', 'advertisement'],
    ['Subscribe', 'signUp'],
    ['Donate', 'donation'],
    ['Privacy policy', 'other'],
  ])('(%s) counts at the end of the page and beside other site text', (label, reason) => {
    expect(amid(label)).toEqual([null])
    expect(atEnd(label)).toEqual([reason])
    expect(atEnd('Share', label)).toEqual(['appPrompt', reason])
    expect(amid(label, 'Advertisement')).toEqual([reason, 'advertisement'])
    expect(amid('Advertisement', 'Share', label)).toEqual(['advertisement', 'appPrompt', reason])
  })
})

describe('titles of related stories', () => {
  const titles = ['Ferry strike enters its third week', 'Mayor says bread is too cheap']

  test('follow their label', () => {
    expect(amid('Related stories', ...titles)).toEqual(['related', 'related', 'related'])
  })

  test('are not the one line that may be a heading', () => {
    expect(amid('Related stories', 'What happens to the bridge')).toEqual(['related', null])
  })

  test('may be a single one at the end of the page, or before other site text', () => {
    expect(atEnd('Related stories', 'What happens to the bridge')).toEqual(['related', 'related'])
    expect(amid('Recommended', 'What happens to the bridge', 'Advertisement')).toEqual([
      'related',
      'related',
      'advertisement',
    ])
  })

  test('do not follow a heading that could be a label', () => {
    expect(amid('Recommended', ...titles)).toEqual([null, null, null])
  })
})

test('letters that imitate Latin ones, styled ones and unseen ones do not hide a sign-up', () => {
  expect(amid('Sіgn uр for our nеwslettеr')).toEqual(['signUp'])
  expect(amid('𝗦𝗶𝗴𝗻 𝘂𝗽 for our newsletter')).toEqual(['signUp'])
  expect(amid('S\u200Bign\u00A0up for our news\u00ADletter')).toEqual(['signUp'])
})

test('a page of nothing has no site text', () => {
  expect(findSiteText([])).toEqual([])
})

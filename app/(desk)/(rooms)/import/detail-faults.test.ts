import { expect, test } from 'vitest'
import { importWords } from '../../../../domain/words/import.ts'
import type { Arrangement, Details } from './arrangement.ts'
import { faultsOf } from './detail-faults.ts'

const UNKNOWN: Details = {
  headline: '',
  workingTitle: '',
  outlet: '',
  byline: '',
  publishedAt: '',
  language: '',
  url: '',
  obtained: '',
}

function arrangement(details: Partial<Details>, story: Arrangement['story'] = { kind: 'none' }): Arrangement {
  return {
    text: 'Ferry late',
    roles: {},
    siteText: [],
    details: { ...UNKNOWN, ...details },
    headlineTyped: false,
    story,
  }
}

test('unknown is never wrong', () => {
  expect(faultsOf(arrangement({}))).toEqual({})
})

test.each(['2026', '2026-11', ' 2026-11-21 ', '2026-11-21T14:30Z'])('%s is a date', (publishedAt) => {
  expect(faultsOf(arrangement({ publishedAt }))).toEqual({})
})

test('what is wrong is said in words that name it', () => {
  const faults = faultsOf(arrangement({ publishedAt: '2026-02-30', url: 'harbour', language: 'English!' }))
  expect(faults.publishedAt).toContain('“2026-02-30”')
  expect(faults.url).toContain('“harbour”')
  expect(faults.language).toContain('“English!”')
})

test('a new story needs a title', () => {
  expect(faultsOf(arrangement({}, { kind: 'new', id: 's', title: ' ' })).story).toBe(importWords.storyTitleMissing)
  expect(faultsOf(arrangement({}, { kind: 'new', id: 's', title: 'Ferry' }))).toEqual({})
})

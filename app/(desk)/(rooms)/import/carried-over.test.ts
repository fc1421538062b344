import { expect, test } from 'vitest'
import type { ImportPreview } from '../../../../domain/reading.ts'
import { arrangementOf, withDetail, withHidden } from './arrangement.ts'
import { carriedOver } from './carried-over.ts'

function preview(text: string): ImportPreview {
  return {
    text,
    blocks: [{ index: 0, start: 0, end: text.length, role: 'headline' }],
    siteText: [],
    guess: { headline: text, byline: null, language: 'en', workingTitle: text },
  }
}

const first = preview('Ferry runs late')
const arranged = withDetail(
  withHidden(arrangementOf(first), first, [{ start: 0, end: 5 }], 'other'),
  'outlet',
  'Harbour Courier',
)

test('the same text keeps everything that was said of it', () => {
  expect(carriedOver(arranged, arrangementOf(first))).toBe(arranged)
})

test('another text keeps what was typed beside it, and nothing that was said of its words', () => {
  const other = carriedOver(arranged, arrangementOf(preview('Bridge opens early')))
  expect(other.details).toMatchObject({ outlet: 'Harbour Courier', headline: 'Bridge opens early' })
  expect(other.siteText).toEqual([])
})

import { expect, test } from 'vitest'
import type { Arrangement } from './arrangement.ts'
import { parseDraft, serializeDraft } from './import-draft.ts'

const arrangement: Arrangement = {
  text: 'Ferry late',
  roles: { 3: 'heading' },
  siteText: [{ start: 0, end: 4, reason: 'donation', hidden: false, byHand: false }],
  details: {
    headline: 'Ferry',
    workingTitle: '',
    outlet: '',
    byline: '',
    publishedAt: '',
    language: '',
    url: '',
    obtained: '',
  },
  headlineTyped: true,
  story: { kind: 'new', id: 's', title: 'Harbour' },
}

test('text and what was said of it survive a reload', async () => {
  const draft = { articleId: 'a', brought: { kind: 'text', text: 'Ferry “late”\u202e\n' }, arrangement } as const
  expect(parseDraft(await serializeDraft(draft))).toEqual(draft)
})

test('a file survives a reload byte by byte', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
  const file = new File([bytes], 'ferry.txt')
  const draft = parseDraft(await serializeDraft({ articleId: 'a', brought: { kind: 'file', file }, arrangement: null }))
  if (draft?.brought.kind !== 'file') throw new Error('The file is gone')
  expect(draft.brought.file.name).toBe('ferry.txt')
  expect(new Uint8Array(await draft.brought.file.arrayBuffer())).toEqual(bytes)
})

test.each([
  '',
  '{',
  'null',
  '{}',
  '{"articleId":"a","brought":{},"arrangement":null}',
  '{"articleId":"a","brought":{"text":"x"},"arrangement":{}}',
])('what is no draft is dropped: %s', (text) => {
  expect(parseDraft(text)).toBeNull()
})

import { expect, test } from 'vitest'
import { isBlank, parseProseId, proseId } from './prose.ts'

test('the id of a prose document says its subject and its kind, also when the subject has dots', () => {
  const ref = { kind: 'explanation', subject: 'key-1.claim' } as const
  expect(parseProseId(proseId(ref))).toEqual(ref)
})

test.each(['', '.notes', 'claim', 'claim.secret'])('%j is the id of none', (id) => {
  expect(parseProseId(id)).toBeNull()
})

test('prose is blank when no run of it shows anything, however deep', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] }) as const
  expect(
    isBlank([
      { type: 'quotation', content: [paragraph(' ')] },
      { type: 'bulletList', items: [[paragraph('')]] },
    ]),
  ).toBe(true)
  expect(isBlank([{ type: 'bulletList', items: [[paragraph('x')]] }])).toBe(false)
})

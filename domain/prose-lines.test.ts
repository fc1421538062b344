import { expect, test } from 'vitest'
import type { ProseBlock } from './prose.ts'
import { proseLines } from './prose-lines.ts'

const paragraph = (text: string): ProseBlock => ({ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] })

test('running text as plain text keeps its lines, quotations and lists', () => {
  const items = [[paragraph('Nine.'), paragraph('Or ten.')], [paragraph('Two.')]]
  expect(
    proseLines([
      paragraph('It closed.'),
      { type: 'quotation', content: [paragraph('So they said.')] },
      { type: 'bulletList', items },
      { type: 'orderedList', items },
    ]),
  ).toBe('It closed.\n> So they said.\n• Nine.\n  Or ten.\n• Two.\n1. Nine.\n   Or ten.\n2. Two.')
})

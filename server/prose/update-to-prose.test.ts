import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Prose } from '../../domain/prose.ts'
import { proseOf } from './clean-prose.ts'
import { updateToProse } from './update-to-prose.ts'

const RICH: Prose = [
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Plain, ', marks: [] },
      { type: 'text', text: 'loud', marks: [{ type: 'strong' }] },
      { type: 'text', text: ' and ', marks: [] },
      { type: 'text', text: 'linked', marks: [{ type: 'em' }, { type: 'link', href: 'https://example.org/' }] },
    ],
  },
  { type: 'quotation', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Quoted', marks: [] }] }] },
  {
    type: 'bulletList',
    items: ['one', 'two'].map((text) => [{ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] }]),
  },
]

function read(...updates: Uint8Array[]): Prose {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return proseOf(doc)
}

function docOf(clientID: number): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = clientID
  return doc
}

test('prose comes back from its update as it was', () => {
  expect(read(updateToProse(new Y.Doc(), RICH))).toEqual(RICH)
})

test('what the document said before is gone', () => {
  const doc = new Y.Doc()
  const first = updateToProse(doc, RICH)
  const second = updateToProse(doc, RICH.slice(1, 2))
  expect(read(first, second)).toEqual(RICH.slice(1, 2))
})

test('the same prose of the same client, twice, is there once', () => {
  const update = updateToProse(docOf(7), RICH)
  expect(updateToProse(docOf(7), RICH)).toEqual(update)
  expect(read(update, update)).toEqual(RICH)
})

import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { proseOf } from '../server/prose/clean-prose.ts'
import { readStamps, stamp } from './stamp.ts'
import { openTyping } from './typing.ts'

test('what several people type is prose, a paragraph each, and tells when each word was typed', () => {
  const doc = new Y.Doc()
  const [one, two] = [openTyping(), openTyping()]
  const updates = [one(stamp(1, 1000)), two(stamp(2, 2000)), one(stamp(1, 3000))]
  for (const update of updates) Y.applyUpdate(doc, update)
  const texts = proseOf(doc).map((block) => (block.type === 'paragraph' ? block.content.map((run) => run.text) : []))
  expect(texts.flat().sort()).toEqual([stamp(1, 1000) + stamp(1, 3000), stamp(2, 2000)])

  const found: number[][] = []
  expect(readStamps(Y.mergeUpdates(updates), (writer, at) => found.push([writer, at]))).toBe(3)
  expect(found.sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0))).toEqual([
    [1, 1000],
    [2, 2000],
    [1, 3000],
  ])
})

test('bytes that only look like a stamp are none', () => {
  expect(readStamps(Buffer.from('@ @~ @1~ @a.@b.c @1.z~'), () => undefined)).toBe(1)
})

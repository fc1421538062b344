import { expect, it } from 'vitest'
import { applyUpdate, Doc, decodeUpdate, mergeUpdates, XmlElement, XmlText } from 'yjs'
import { readUpdate } from '../../../../../server/prose/prose-update.ts'
import { type Batch, EMPTY_QUEUE, sending } from './prose-queue.ts'

it('makes of a long evening offline messages that the desk takes, and that hold all of it', () => {
  const typed = new Doc()
  const batches: Batch[] = []
  typed.on('update', (update: Uint8Array) => batches.push({ update, n: batches.length + 1 }))
  const text = new XmlText()
  const paragraph = new XmlElement('paragraph')
  typed.getXmlFragment('prose').insert(0, [paragraph])
  paragraph.insert(0, [text])
  for (let key = 0; key < 12_000; key += 1) text.insert(text.length, 'x')

  const merge = (updates: readonly Uint8Array[]) => mergeUpdates([...updates])
  const count = (update: Uint8Array) => decodeUpdate(update).structs.length
  const { messages } = sending({ ...EMPTY_QUEUE, batches }, merge, count)

  expect(messages.map((message) => readUpdate(message).ok)).toEqual(messages.map(() => true))
  const arrived = new Doc()
  for (const message of messages) applyUpdate(arrived, message)
  expect(arrived.getXmlFragment('prose').toString()).toBe(`<paragraph>${'x'.repeat(12_000)}</paragraph>`)
})

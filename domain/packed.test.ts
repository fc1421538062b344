import { expect, test } from 'vitest'
import { pack, unpack } from './packed.ts'

const table = {
  a: { id: 'a', text: 'Ten boats left.', by: 'm1' },
  b: { id: 'b', text: 'Two came back.', by: 'm1' },
  c: { id: 'c', text: 'Nobody was hurt.', by: 'm2' },
}

test('what most things have is said once, and what another has is said of it', () => {
  expect(pack(table)).toEqual([
    {
      usual: { by: 'm1' },
      things: [
        { id: 'a', text: 'Ten boats left.' },
        { id: 'b', text: 'Two came back.' },
        { id: 'c', text: 'Nobody was hurt.', by: 'm2' },
      ],
    },
  ])
})

test('a thing with other fields is in a group of its own, and gets none that it had not', () => {
  const mixed: Record<string, { readonly id: string; readonly text?: string; readonly by?: string }> = {
    ...table,
    d: { id: 'd', by: 'm1' },
  }
  expect(pack(mixed)).toHaveLength(2)
  expect(unpack(pack(mixed))).toEqual(mixed)
  expect(pack({})).toEqual([])
})

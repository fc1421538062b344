import { expect, test, vi } from 'vitest'
import { newId } from './new-id.ts'

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('ids are random UUIDs', () => {
  expect(newId()).toMatch(UUID_4)
  expect(newId()).not.toBe(newId())
})

test('ids are random UUIDs where the page is not from a secure context', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  try {
    expect(newId()).toMatch(UUID_4)
    expect(newId()).not.toBe(newId())
  } finally {
    vi.unstubAllGlobals()
  }
})

import { describe, expect, it } from 'vitest'
import { characterOf } from './article-keys.ts'

const plain = { altKey: false }

describe('the character of a key', () => {
  it('is the letter, in lower case', () => {
    expect(characterOf({ key: 'c', code: 'KeyC', ...plain })).toBe('c')
    expect(characterOf({ key: 'C', code: 'KeyC', ...plain })).toBe('c')
  })

  it('is the letter that the keyboard writes, not the one at that place of another', () => {
    expect(characterOf({ key: 'j', code: 'KeyC', ...plain })).toBe('j')
  })

  it('is the Latin letter at its place in another script, with an input method, or with Alt', () => {
    expect(characterOf({ key: 'с', code: 'KeyC', ...plain })).toBe('c')
    expect(characterOf({ key: 'Process', code: 'KeyC', ...plain })).toBe('c')
    expect(characterOf({ key: 'ç', code: 'KeyC', altKey: true })).toBe('c')
  })

  it('is a figure or a sign as it is, but not with Alt', () => {
    expect(characterOf({ key: '1', code: 'Digit1', ...plain })).toBe('1')
    expect(characterOf({ key: '?', code: 'Slash', ...plain })).toBe('?')
    expect(characterOf({ key: '1', code: 'Digit1', altKey: true })).toBeNull()
  })

  it('is nothing for a key that writes nothing', () => {
    for (const key of ['ArrowLeft', 'Tab', 'F5', 'Shift']) expect(characterOf({ key, code: key, ...plain })).toBeNull()
  })
})

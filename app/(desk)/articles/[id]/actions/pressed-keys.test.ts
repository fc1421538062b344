import { describe, expect, it } from 'vitest'
import { pressedKeys } from './pressed-keys.ts'

const press = (key: string, code: string, held: object = {}) =>
  pressedKeys({ key, code, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false, ...held })

describe('the names of a key that was pressed', () => {
  it('are its letter, and with Shift the one with Shift before it', () => {
    expect(press('t', 'KeyT')).toEqual(['t'])
    expect(press('T', 'KeyT', { shiftKey: true })).toEqual(['Shift+t', 't'])
  })

  it('do not ask whether Caps Lock is on', () => {
    expect(press('T', 'KeyT')).toEqual(['t'])
    expect(press('t', 'KeyT', { shiftKey: true })).toEqual(['Shift+t', 't'])
  })

  it('are those of the Latin letter at the place of another script', () => {
    expect(press('Е', 'KeyT', { shiftKey: true })).toEqual(['Shift+t', 't'])
    expect(press('ㅅ', 'KeyT')).toEqual(['t'])
    expect(press('л', 'KeyK', { ctrlKey: true })).toEqual(['Mod+k'])
  })

  it('are a sign as it is written, whatever is held to write it', () => {
    expect(press('?', 'Slash', { shiftKey: true })).toEqual(['?'])
    expect(press('2', 'Digit2', { shiftKey: true })).toEqual(['2'])
  })

  it('take Ctrl and ⌘ for one', () => {
    expect(press('k', 'KeyK', { ctrlKey: true })).toEqual(['Mod+k'])
    expect(press('z', 'KeyZ', { metaKey: true, shiftKey: true })).toEqual(['Mod+Shift+z'])
  })

  it('are none for what is the platform’s', () => {
    for (const key of ['ArrowLeft', 'Tab', ' ']) expect(press(key, key)).toEqual([])
    expect(press('k', 'KeyK', { ctrlKey: true, altKey: true })).toEqual([])
  })
})

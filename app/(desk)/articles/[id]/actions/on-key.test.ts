import { describe, expect, it } from 'vitest'
import type { Action } from './action.ts'
import { onKey } from './on-key.ts'

/** An action that tells `done` when it is done. */
function action(done: string[], id: string, more: Partial<Action>): Action {
  return {
    id,
    label: id,
    group: 'move',
    keys: ['t'],
    where: ['article'],
    why: () => null,
    run: ({ exact }) => done.push(exact ? `${id} exactly` : id),
    ...more,
  }
}

const press = (key: string, held: object = {}) => ({
  key,
  code: `Key${key.toUpperCase()}`,
  altKey: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
  ...held,
})

describe('a key', () => {
  it('does what it stands for at its place, and what works anywhere does so there too', () => {
    const done: string[] = []
    const all = [action(done, 'text', {}), action(done, 'all', { keys: ['q'], where: ['anywhere'] })]
    const used = [press('t'), press('q')].map((one) => onKey(all, 'article', one, () => undefined))
    expect(onKey(all, 'card', press('t'), () => undefined)).toBe(false)
    expect([used, done]).toEqual([
      [true, true],
      ['text', 'all'],
    ])
  })

  it('with Shift is another one where there is one, and else the same', () => {
    const done: string[] = []
    const all = [
      action(done, 'on', {}),
      action(done, 'back', { keys: ['Shift+t'] }),
      action(done, 'w', { keys: ['w'] }),
    ]
    for (const key of ['t', 'w']) onKey(all, 'article', press(key, { shiftKey: true }), () => undefined)
    expect(done).toEqual(['back', 'w'])
  })

  it('that is held down repeats only what may be repeated, and is used all the same', () => {
    const done: string[] = []
    const all = [action(done, 'once', {}), action(done, 'often', { keys: ['j'], repeats: true })]
    const used = ['t', 'j'].map((key) => onKey(all, 'article', press(key, { repeat: true }), () => undefined))
    expect([used, done]).toEqual([[true, true], ['often']])
  })

  it('tells why it does nothing, unless the key is yielded then', () => {
    const [done, told]: [string[], string[]] = [[], []]
    const never = { why: () => 'not now' }
    const all = [action(done, 'told', never), action(done, 'yields', { ...never, keys: ['y'], yields: true })]
    const used = ['t', 'y'].map((key) => onKey(all, 'article', press(key), (reason) => told.push(reason)))
    expect([used, told, done]).toEqual([[true, false], ['not now'], []])
  })

  it('with Alt means the letters that are selected', () => {
    const done: string[] = []
    onKey([action(done, 'c', { keys: ['c'] })], 'article', press('ç', { code: 'KeyC', altKey: true }), () => undefined)
    expect(done).toEqual(['c exactly'])
  })

  it('that somebody else hears is left to them', () => {
    const done: string[] = []
    expect(onKey([action(done, 'F6', { heardElsewhere: true })], 'article', press('t'), () => undefined)).toBe(false)
  })
})

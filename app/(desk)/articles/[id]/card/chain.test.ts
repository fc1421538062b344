import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../../../../domain/annotation.ts'
import { moved, withAdded, withLink, withoutLink } from './chain.ts'

const link = (name: string, kind: Speaker['kind'] = 'named'): Speaker => ({ kind, name, phrase: null })
const names = (chain: readonly Speaker[]) => chain.map((speaker) => speaker.name).join(' ')
const CHAIN = [link('a'), link('b'), link('c')]

describe('the chain of speakers', () => {
  it('moves a link one step, and not beyond its ends', () => {
    expect(names(moved(CHAIN, 2, -1))).toBe('a c b')
    expect(names(moved(CHAIN, 0, 1))).toBe('b a c')
    expect(names(moved(CHAIN, 0, -1))).toBe('a b c')
    expect(names(moved(CHAIN, 2, 1))).toBe('a b c')
  })

  it('begins with the outlet and grows at its end', () => {
    expect(names(withAdded(CHAIN, link('d')))).toBe('a b c d')
    expect(names(withAdded(CHAIN, link('paper', 'outlet')))).toBe('paper a b c')
  })

  it('changes and removes one link alone', () => {
    expect(withLink(CHAIN, 1, { kind: 'unnamed' })[1]).toEqual(link('b', 'unnamed'))
    expect(names(withLink(CHAIN, 1, { name: 'x' }))).toBe('a x c')
    expect(names(withoutLink(CHAIN, 1))).toBe('a c')
  })
})

import { describe, expect, it } from 'vitest'
import type { ToClient } from '../../../../../domain/live.ts'
import { afterMessage, COLOURS, colourOf, initialsOf, membersIn, NOBODY, NOWHERE, readingOf } from './people.ts'

const here = (...messages: readonly ToClient[]) => messages.reduce(afterMessage, NOBODY)
const present = (window: number, memberId: string, name: string) => ({ window, memberId, name })

describe('who is here', () => {
  it('counts a member with two windows once, and not one’s own window', () => {
    const people = here(
      { type: 'here', self: 1, present: [{ ...present(1, 'me', 'Oda'), at: NOWHERE }] },
      { type: 'came', present: present(2, 'anna', 'Anna') },
      { type: 'came', present: present(3, 'anna', 'Anna') },
      { type: 'came', present: present(4, 'me', 'Oda') },
    )
    expect(membersIn(people).map(({ memberId, windows }) => [memberId, windows.length])).toEqual([
      ['anna', 2],
      ['me', 1],
    ])
  })

  it('forgets who has left, and ignores moves of nobody', () => {
    const people = here(
      { type: 'came', present: present(2, 'anna', 'Anna') },
      { type: 'left', window: 2 },
      { type: 'moves', moves: [[2, { reading: 3 }]] },
    )
    expect(membersIn(people)).toEqual([])
  })

  it('finds where a member is: at what is selected, else at what is read', () => {
    const people = here(
      { type: 'came', present: present(2, 'anna', 'Anna') },
      { type: 'moves', moves: [[2, { reading: 3 }]] },
    )
    const selecting = afterMessage(people, { type: 'moves', moves: [[2, { selection: { start: 9, end: 12 } }]] })
    expect(membersIn(people).map(readingOf)).toEqual([3])
    expect(membersIn(selecting).map(readingOf)).toEqual([9])
  })
})

describe('how a member is shown', () => {
  it('is always in the same colour, one of those there are', () => {
    const colours = ['a', 'b', 'c', '5f1e', '8aa0'].map(colourOf)
    expect(colours).toEqual(['a', 'b', 'c', '5f1e', '8aa0'].map(colourOf))
    for (const colour of colours) expect([1, COLOURS]).toEqual([Math.min(1, colour), Math.max(COLOURS, colour)])
  })

  it.each([
    ['Anna Berg', 'AB'],
    ['anna', 'A'],
    ['María José de la Torre', 'MT'],
    ['  李 小龙 ', '李小'],
    ['', ''],
  ])('has initials: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

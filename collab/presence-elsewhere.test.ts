import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Hints } from '../server/hints.ts'
import { NO_HINTS } from '../server/hints.ts'
import { NOWHERE, openPlace } from './place.ts'
import { openElsewhere } from './presence-elsewhere.ts'

const ROOM = 'article:a'
const ANNA = { memberId: 'a', name: 'Anna' }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Two processes whose hints reach each other. */
function openTwo() {
  const ears: ((message: string) => void)[] = []
  const process = (number: number) => {
    const place = openPlace()
    const own = new Set<number>()
    const hints: Hints = {
      ...NO_HINTS,
      tell: (_, message) => ears[1 - number]?.(message),
      hear: (_, listener) => {
        ears[number] = listener
        return () => void delete ears[number]
      },
    }
    const elsewhere = openElsewhere(hints, {
      add: (_, who, at) => place.add(who, at).window,
      move: (_, window, to) => place.move(window, to),
      remove: (_, window) => void place.remove(window),
      own: () => [[ROOM, place.present().filter(({ window }) => own.has(window))]],
    })
    const come = () => {
      const { window } = place.add(ANNA)
      own.add(window)
      elsewhere.tellPresent(ROOM, [{ window, ...ANNA, at: NOWHERE }])
      return window
    }
    return { place, elsewhere, come }
  }
  return [process(0), process(1)] as const
}

test('people of another process come, move and leave here under windows of their own', () => {
  const [here, there] = openTwo()
  here.come()
  const far = there.come()
  there.elsewhere.tellMoves(ROOM, [[far, { reading: 4 }]])
  expect(here.place.present().map(({ window, at }) => [window, at.reading])).toEqual([
    [1, null],
    [2, 4],
  ])
  there.elsewhere.tellPresent(ROOM, [])
  expect(here.place.present().map(({ window }) => window)).toEqual([1])
})

test('who missed that somebody came hears of it within seconds', () => {
  const [here, there] = openTwo()
  there.come()
  here.place.remove(1)
  there.elsewhere.tellPresent(ROOM, [])
  expect(here.place.present()).toHaveLength(0)
  vi.advanceTimersByTime(4_000)
  expect(here.place.present()).toHaveLength(1)
})

test('the people of a process that is gone leave when it has been silent for ten seconds', () => {
  const [here, there] = openTwo()
  there.come()
  expect(here.place.present()).toHaveLength(1)
  there.elsewhere.end()
  vi.advanceTimersByTime(9_000)
  expect(here.place.present()).toHaveLength(1)
  vi.advanceTimersByTime(8_000)
  expect(here.place.present()).toHaveLength(0)
})

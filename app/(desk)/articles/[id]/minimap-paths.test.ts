import { expect, test } from 'vitest'
import { mapPaths } from './minimap-paths.ts'

const FALSE = { tone: 'red', ordinal: 1 } as const
const TRUE = { tone: 'green', ordinal: 5 } as const
const SATIRE = { tone: 'violet', ordinal: null } as const

test('each tone is one path, the truer the farther to the end', () => {
  const { tones } = mapPaths(
    [
      { at: 0.1, verdict: FALSE },
      { at: 0.2, verdict: FALSE },
      { at: 0.5, verdict: TRUE },
      { at: 0.75, verdict: SATIRE },
    ],
    [],
    5,
  )
  expect(tones.get('red')).toBe('M3 100h4M3 200h4')
  expect(tones.get('green')).toBe('M8 500h4')
  expect(tones.get('violet')).toBe('M5.5 750h4')
})

test('a claim without a verdict takes all the room, in no tone', () => {
  expect(mapPaths([{ at: 1, verdict: null }], [], 5).tones).toEqual(new Map([['none', 'M3 1000h9']]))
})

test('what would lie on one another is drawn once', () => {
  const marks = Array.from({ length: 5_000 }, () => ({ at: 0.3, verdict: TRUE }))
  expect(mapPaths(marks, [], 5).tones.get('green')).toBe('M8 300h4')
})

test('what nobody checked is a line at the edge', () => {
  const unchecked = [
    { from: 0, to: 0.25 },
    { from: 0.5, to: 1 },
  ]
  expect(mapPaths([], unchecked, 5).unchecked).toBe('M1 0V250M1 500V1000')
})

import { describe, expect, test } from 'vitest'
import { LINE_CHECK, PRESETS } from './scale.ts'

describe.each(PRESETS.map((scale) => [scale.name, scale] as const))('the scale “%s”', (_name, { verdicts }) => {
  test.each(['key', 'label', 'definition', 'mark'] as const)('tells its verdicts apart by %s', (part) => {
    expect(new Set(verdicts.map((verdict) => verdict[part])).size).toBe(verdicts.length)
  })

  test('tells verdicts of one tone apart by their pattern', () => {
    const looks = verdicts.map(({ tone, pattern }) => `${tone} ${pattern}`)
    expect(new Set(looks).size).toBe(verdicts.length)
  })

  test('tells its steps apart by their lines alone: in grey and for who sees no red', () => {
    const lines = verdicts.filter(({ ordinal }) => ordinal !== null).map(({ pattern }) => pattern)
    expect(new Set(lines).size).toBe(lines.length)
  })

  test('counts its steps from one, without a gap', () => {
    const steps = verdicts.flatMap(({ ordinal }) => ordinal ?? [])
    expect(steps).toEqual(steps.map((_, index) => index + 1))
  })
})

test('no two verdicts of the line check share a pattern: they are told apart in grey', () => {
  expect(new Set(LINE_CHECK.verdicts.map(({ pattern }) => pattern)).size).toBe(LINE_CHECK.verdicts.length)
})

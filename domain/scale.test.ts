import { describe, expect, test } from 'vitest'
import { deskVerdicts, FIVE_STEPS, LINE_CHECK, PRESETS } from './scale.ts'

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

test('a desk may give the verdicts of its own scale and of the line check, each once and its own first', () => {
  const keys = deskVerdicts(FIVE_STEPS).map(({ key }) => key)
  const own = FIVE_STEPS.verdicts.map(({ key }) => key)
  expect(keys.slice(0, own.length)).toEqual(own)
  expect(new Set(keys)).toEqual(new Set([...own, ...LINE_CHECK.verdicts.map(({ key }) => key)]))
  expect(new Set(keys).size).toBe(keys.length)
})

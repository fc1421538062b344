import { describe, expect, it } from 'vitest'
import * as scales from './scale.ts'

const PRESETS = Object.values(scales).filter(
  (value): value is scales.ScaleVersion => typeof value === 'object' && 'verdicts' in value,
)

it('there are scales to look at', () => {
  expect(PRESETS).toContain(scales.FIVE_STEPS)
})

describe.each(PRESETS)('the scale $name without colour', ({ verdicts }) => {
  it('tells every verdict by its mark alone', () => {
    const marks = verdicts.map(({ mark }) => mark)
    expect(new Set(marks).size).toBe(marks.length)
    expect(marks.every((mark) => [...mark].length === 1)).toBe(true)
  })

  it('tells the verdicts on the scale by their lines, as far as there are patterns', () => {
    const lines = verdicts.filter(({ ordinal }) => ordinal !== null).map(({ pattern }) => pattern)
    expect(new Set(lines).size).toBe(Math.min(lines.length, scales.PATTERNS.length))
  })

  it('gives no two verdicts the same line and colour', () => {
    const looks = verdicts.map(({ pattern, tone }) => `${pattern} ${tone}`)
    expect(new Set(looks).size).toBe(looks.length)
  })
})

import { describe, expect, test } from 'vitest'
import { PATTERNS, TONES } from '../../domain/scale.ts'
import { TOKENS } from './style/tokens.ts'
import { STYLE } from './style.ts'

const [light = '', dark = ''] = TOKENS.split('@media (prefers-color-scheme: dark)')

/** WCAG 2.2, 1.4.3. */
const TEXT = 4.5
const GROUNDS = ['paper', 'tint', 'raised', 'wash']
const INKS = ['ink', 'muted', 'accent', ...TONES]

function colours(source: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(source.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g), ([, name, value]) => [name, value]),
  )
}

/** Relative luminance, as WCAG defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('colours in %s', (_mode, palette) => {
  test.each(INKS.flatMap((ink) => GROUNDS.map((ground) => [ink, ground])))('%s can be read on %s', (ink, ground) => {
    expect(contrast(palette[ink] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(TEXT)
  })

  test('an open number can be read', () => {
    expect(contrast(palette.accent ?? '', palette.paper ?? '')).toBeGreaterThanOrEqual(TEXT)
  })
})

test('every tone and every pattern has its rule, each pattern another line', () => {
  for (const tone of TONES) expect(STYLE).toContain(`.tone-${tone} {`)
  const lines = [...PATTERNS, 'denied'].map((line) => new RegExp(`\\.line-${line} \\{([^}]+)\\}`).exec(STYLE)?.[1])
  expect(lines).not.toContain(undefined)
  expect(new Set(lines).size).toBe(lines.length)
})

test('on paper every tone is a grey', () => {
  const print = STYLE.slice(STYLE.indexOf('@media print'))
  for (const tone of TONES) expect(print).toContain(`--${tone}: #555;`)
})

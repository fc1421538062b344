import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TONES } from '../domain/scale.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [lightCss = '', darkCss = ''] = css.split('@media screen and (prefers-color-scheme: dark)')

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5
const BORDER = 3

const GROUNDS = ['paper', 'paper-raised', 'paper-sunken', 'desk-note', 'accent-wash']
const INKS = ['ink', 'ink-muted', 'ink-faint', 'accent', 'danger']

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
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  ['light', colours(lightCss)],
  ['dark', colours(darkCss)],
])('colours in %s', (_mode, palette) => {
  const of = (name: string) => palette[name] ?? `missing --${name}`

  test.each(GROUNDS.flatMap((ground) => INKS.map((ink) => [ink, ground])))('%s can be read on %s', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(TEXT)
  })

  test.each(TONES)('the tone %s can be read on every ground and on its own wash', (tone) => {
    const grounds = [...GROUNDS.filter((g) => g !== 'accent-wash'), `tone-${tone}-wash`]
    for (const ground of grounds) expect(contrast(of(`tone-${tone}`), of(ground))).toBeGreaterThanOrEqual(TEXT)
    for (const ink of ['ink', 'ink-muted'])
      expect(contrast(of(ink), of(`tone-${tone}-wash`))).toBeGreaterThanOrEqual(TEXT)
  })

  test('words on a filled button can be read', () => {
    expect(contrast(of('accent-ink'), of('accent'))).toBeGreaterThanOrEqual(TEXT)
    expect(contrast(of('danger-ink'), of('danger'))).toBeGreaterThanOrEqual(TEXT)
  })

  test('what was found can be read, and the current place stands out from the others without colour', () => {
    expect(contrast(of('found-ink'), of('found'))).toBeGreaterThanOrEqual(TEXT)
    expect(contrast(of('ink'), of('found'))).toBeGreaterThanOrEqual(BORDER)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('the name of person %i can be read, and their caret seen', (number) => {
    const person = of(`person-${number}`)
    expect(contrast(of('person-ink'), person)).toBeGreaterThanOrEqual(TEXT)
    for (const ground of GROUNDS) expect(contrast(person, of(ground))).toBeGreaterThanOrEqual(BORDER)
  })

  test.each(['paper', 'paper-raised', 'paper-sunken'])('the edge of a field can be seen on %s', (ground) => {
    expect(contrast(of('rule-strong'), of(ground))).toBeGreaterThanOrEqual(BORDER)
  })
})

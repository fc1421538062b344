import { expect, test } from 'vitest'
import { bandAround, NO_BAND } from './band.ts'

test('a band reaches a window beyond the window, up and down', () => {
  expect(bandAround(NO_BAND, 5_000, 900)).toEqual({ from: 4_100, to: 6_800 })
})

test('it stays while there is half a window of room, and moves when there is less', () => {
  const band = bandAround(NO_BAND, 5_000, 900)
  expect(bandAround(band, 5_450, 900)).toBe(band)
  expect(bandAround(band, 4_550, 900)).toBe(band)
  expect(bandAround(band, 5_451, 900)).toEqual({ from: 4_551, to: 7_251 })
})

test('a taller window needs another band', () => {
  const band = bandAround(NO_BAND, 5_000, 900)
  expect(bandAround(band, 5_000, 1_400)).toEqual({ from: 3_600, to: 7_800 })
})

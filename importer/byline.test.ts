import { expect, test } from 'vitest'
import { bylineNames } from './byline.ts'

test.each([
  ['By Ada Renn', 'Ada Renn'],
  ['by Jan van der Berg', 'Jan van der Berg'],
  ['Words by Ada Renn & Jon ten Brink', 'Ada Renn & Jon ten Brink'],
  ['By Ada Renn in Skarn', 'Ada Renn in Skarn'],
  ['Por Ana de la Cruz y Bo Lund', 'Ana de la Cruz y Bo Lund'],
])('the names in "%s" are "%s"', (line, names) => {
  expect(bylineNames(line)).toBe(names)
})

test.each(['Ada Renn', 'By and large it went well', 'By Ada Renn the bridge was closed', `By ${'Ada '.repeat(40)}`])(
  'there are none in "%s"',
  (line) => {
    expect(bylineNames(line)).toBeNull()
  },
)

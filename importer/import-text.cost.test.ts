import { expect, test } from 'vitest'
import { importText } from './import-text.ts'
import { MAX_TEXT_BYTES } from './read-text.ts'

/** Seconds of processor time, which other programs on the machine do not lengthen. */
function cost(source: string): number {
  const before = process.cpuUsage()
  importText(source)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const filled = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

const PARAGRAPH =
  'The bridge over the Lind will stay closed until October, the road office told the town on Monday. ' +
  'Inspectors found cracks in two of its eleven piers. “It will hold,” he said.\n'

/** About half a second on a machine of today. */
test('the largest text that is taken costs few seconds', { timeout: 60_000 }, () => {
  expect(cost(filled(PARAGRAPH, MAX_TEXT_BYTES))).toBeLessThan(8)
})

/** Each would take minutes if any pattern looked back or ahead without a limit. */
test.each([
  'a',
  ' ',
  '\t a',
  'a\n',
  'a.A',
  'a.A\n',
  '.',
  '. ',
  'A. ',
  'AAA ',
  '(',
  'A - ',
  " 'a",
  '"a ',
  '“',
  '\u200B',
  '\uD800',
  '\uFDFA',
  'Q: a\n',
  'Comments\n',
  'Share\n',
  '- a\n',
  'Related stories\nOne two three four five\n',
  `${'AAA AAA, AAA '.repeat(9)}\n`,
  `${'Anna Bo Carl Dora '.repeat(20)}\n`,
  `By ${'De de '.repeat(18)}!\n`,
  `${'copyright '.repeat(30)}\n`,
  `${'sign up for our '.repeat(20)}\n`,
  `${'more from '.repeat(9)}\n`,
  `${'is a reporter '.repeat(20)}\n`,
  `${'have a story '.repeat(12)}\n`,
  `${'please give to us. '.repeat(40)}\n`,
  `${'our a b '.repeat(80)}\n`,
  `${'send '.repeat(150)}\n`,
])('a quarter of a megabyte of %j costs few seconds', { timeout: 60_000 }, (unit) => {
  expect(cost(filled(unit, 256 * 1024))).toBeLessThan(8)
})

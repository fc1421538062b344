import { expect, test } from 'vitest'
import { stripQuotations } from './strip-quotations.ts'

test.each([
  ['He said “give now” and left', 'He said “ and left'],
  ['„Nein“, sagte er, „nie“.', '„, sagte er, „.'],
  ['« Oui », dit-il', '«, dit-il'],
  ['»Nein«, sagte er', '», sagte er'],
  ['「はい」と言った', '「と言った'],
  ['She "gave" and "took"', 'She " and "'],
  ['The end. “It goes on', 'The end. “'],
  ["Our film, 'The Long Crossing', is out", "Our film, ', is out"],
  ["It's the readers' paper, isn't it", "It's the readers' paper, isn't it"],
  ["'Tis not closed", "'Tis not closed"],
  ["'It's over' and 'done'", "' and '"],
  ['Nothing is quoted', 'Nothing is quoted'],
])('%s', (text, stripped) => {
  expect(stripQuotations(text)).toBe(stripped)
})

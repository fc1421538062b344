import { expect, test } from 'vitest'
import type { Problem } from '../problem.ts'
import { problemWords } from './problems.ts'

/** One of each; the compiler asks for every type. */
const PROBLEMS: { readonly [T in Problem['type']]: Extract<Problem, { type: T }> } = {
  notSignedIn: { type: 'notSignedIn' },
  notAllowed: { type: 'notAllowed', act: 'setDesk' },
  notFound: { type: 'notFound', what: 'claim' },
  stale: { type: 'stale', version: 1, current: null },
  versionMissing: { type: 'versionMissing' },
  keyReused: { type: 'keyReused' },
  alreadyExists: { type: 'alreadyExists', what: 'claim' },
  invalid: { type: 'invalid', issues: [{ path: 'title', message: 'must not be empty' }] },
  empty: { type: 'empty' },
  notText: { type: 'notText' },
  tooLarge: { type: 'tooLarge', limit: 2 * 1024 * 1024, size: 5 * 1024 * 1024 },
  badDate: { type: 'badDate', value: '31 June' },
  badAddress: { type: 'badAddress', value: 'register' },
  badLanguage: { type: 'badLanguage', value: 'english' },
  outsideText: { type: 'outsideText', span: { start: 1, end: 2 }, length: 1 },
  nothingSelected: { type: 'nothingSelected' },
  quoteNotFound: { type: 'quoteNotFound', quote: 'x' },
  quoteAmbiguous: { type: 'quoteAmbiguous', quote: 'x', places: 2 },
  selectorDisagrees: { type: 'selectorDisagrees', quote: 'x', found: 'y' },
  otherAppearances: { type: 'otherAppearances', count: 2 },
  stillAppears: { type: 'stillAppears', count: 1 },
  unknownVerdict: { type: 'unknownVerdict', key: 'pants' },
  archived: { type: 'archived' },
  retired: { type: 'retired' },
  queryClosed: { type: 'queryClosed', why: 'decided' },
  lastOwner: { type: 'lastOwner' },
  notAssignable: { type: 'notAssignable' },
  invitationSpent: { type: 'invitationSpent', why: 'used' },
  emailTaken: { type: 'emailTaken' },
  tooSlow: { type: 'tooSlow' },
  unavailable: { type: 'unavailable' },
}

test.each(Object.values(PROBLEMS))('$type has a sentence of its own that names what was wrong', (problem) => {
  const words = problemWords(problem)
  expect(words).toMatch(/^[A-Z“].*[.]$/)
  expect(words).not.toMatch(/undefined|\[object|NaN/)
  expect(Object.values(PROBLEMS).filter((other) => problemWords(other) === words)).toHaveLength(1)
})

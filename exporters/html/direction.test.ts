import { expect, test } from 'vitest'
import { voiceOf } from './direction.ts'

test.each([
  ['en', { lang: 'en', dir: 'ltr' }],
  ['EN-gb', { lang: 'en-GB', dir: 'ltr' }],
  ['ar', { lang: 'ar', dir: 'rtl' }],
  ['ar-EG', { lang: 'ar-EG', dir: 'rtl' }],
  ['he', { lang: 'he', dir: 'rtl' }],
  ['iw', { lang: 'he', dir: 'rtl' }],
  ['fa', { lang: 'fa', dir: 'rtl' }],
  ['ur-PK', { lang: 'ur-PK', dir: 'rtl' }],
  ['ar-Latn', { lang: 'ar-Latn', dir: 'ltr' }],
  ['pa-Arab', { lang: 'pa-Arab', dir: 'rtl' }],
  ['pa', { lang: 'pa', dir: 'ltr' }],
  [null, { lang: '', dir: 'auto' }],
  ['', { lang: '', dir: 'auto' }],
  ['not a language', { lang: '', dir: 'auto' }],
  ['en" onclick="x', { lang: '', dir: 'auto' }],
])('words in %j are set as %j', (language, voice) => {
  expect(voiceOf(language)).toEqual(voice)
})

import { expect, test } from 'vitest'
import { articleDocument } from './article-document.ts'
import { buildCapture, spanOf } from './build-article.ts'
import { paragraphNumbers } from './paragraph-numbers.ts'
import { siteTextGroups } from './site-text-groups.ts'

/** Ninety lines in chunks of forty, forty and ten; the first is the headline. */
const LINES = Array.from({ length: 90 }, (_, i) => `Line ${i}.`)
const CAPTURE = buildCapture(LINES, ['headline'])

function said(hidden: readonly string[], shown: readonly string[] = []): unknown[] {
  const siteText = hidden.map((words) => ({ id: words, reason: 'other' as const, ...spanOf(CAPTURE.text, words) }))
  const groups = siteTextGroups(siteText, CAPTURE.text, new Set(shown))
  // ProseMirror keeps what a decoration draws in a field that its types leave out.
  return paragraphNumbers(articleDocument(CAPTURE), groups).map((one) => Reflect.get(one, 'type').attrs)
}

const before = (count: number) => ({ style: `--paragraphs-before: ${count}` })

test('each chunk is told of the paragraphs before it, which the headline is not', () => {
  expect(said([])).toEqual([before(0), before(39), before(79)])
})

test('site text is not counted, hidden or shown, where it is a whole line', () => {
  expect(said(['Line 5.', 'Line 50.'])).toEqual([before(0), before(38), before(77)])
  expect(said(['Line 5.'], ['Line 5.'])).toEqual([before(0), before(38), before(78)])
  expect(said(['ine 5'])).toEqual([before(0), before(39), before(79)])
})

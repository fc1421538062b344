import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps, type Span } from '../../domain/span.ts'
import { buildCapture, type TestBlock } from './build-page.fixture.ts'
import { excerpts, type Printed } from './printed-text.ts'
import { visibleBlocks } from './visible.ts'

const BLOCKS: readonly TestBlock[] = [
  { role: 'headline', text: 'Ferry sinks' },
  { text: 'It sank in May. Nobody drowned. The harbour was calm.' },
  { text: 'Sign up now!', hidden: true },
  { text: 'The line was old. Its owner denies it. It had two ships.' },
  { text: 'More follows.' },
]
const CAPTURE = buildCapture(BLOCKS)

function spanOf(words: string): Span {
  const start = CAPTURE.text.indexOf(words)
  return { start, end: start + words.length }
}

function textOf(printed: readonly Printed[]): string {
  return printed
    .map((item) =>
      item.kind === 'gap'
        ? '[…]'
        : item.runs
            .map((run) =>
              run.kind === 'gap'
                ? '[…]'
                : run.spans
                    .map((s) => CAPTURE.text.slice(s.start, s.end))
                    .join('')
                    .trim(),
            )
            .join(' '),
    )
    .join(' | ')
}

function excerptsOf(...words: readonly string[]): string {
  return textOf(excerpts(CAPTURE.text, visibleBlocks(CAPTURE), words.map(spanOf), 'en'))
}

test.each([
  [['Nobody drowned'], '[…] | Nobody drowned. […]'],
  [['Ferry sinks', 'It sank'], 'Ferry sinks | It sank in May. […]'],
  [['It sank in May. Nobody'], '[…] | It sank in May. Nobody drowned. […]'],
  [['The harbour', 'The line'], '[…] | The harbour was calm. | The line was old. […]'],
  [['Nobody drowned', 'It had two'], '[…] | Nobody drowned. […] | It had two ships. | […]'],
  [['It sank', 'The harbour'], '[…] | It sank in May. […] The harbour was calm. | […]'],
  [['More'], '[…] | More follows.'],
  [[], '[…]'],
])('excerpts for %j', (words, expected) => {
  expect(excerptsOf(...words)).toBe(expected)
})

test('excerpts hold every checked character, no hidden one, and never two gaps in a row', () => {
  const at = fc.nat(CAPTURE.text.length - 1)
  fc.assert(
    fc.property(fc.array(fc.tuple(at, fc.integer({ min: 1, max: 20 })), { maxLength: 4 }), (tuples) => {
      const checked = tuples.map(([start, length]) => ({ start, end: Math.min(start + length, CAPTURE.text.length) }))
      const blocks = visibleBlocks(CAPTURE)
      const printed = excerpts(CAPTURE.text, blocks, checked, 'en')
      const spans = printed.flatMap((item) =>
        item.kind === 'block' ? item.runs.flatMap((run) => (run.kind === 'text' ? run.spans : [])) : [],
      )
      const isPrinted = (offset: number) => spans.some((s) => s.start <= offset && offset < s.end)
      const isVisible = (offset: number) => blocks.some((b) => b.spans.some((s) => s.start <= offset && offset < s.end))
      for (const span of checked) for (let i = span.start; i < span.end; i++) expect(isPrinted(i)).toBe(isVisible(i))
      for (const span of spans) expect(CAPTURE.hidden.some((hidden) => overlaps(hidden, span))).toBe(false)
      expect(textOf(printed)).not.toMatch(/\[…\] (?:\| )?\[…\]/)
    }),
  )
})

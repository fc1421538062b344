import { FIVE_STEPS } from '../../domain/scale.ts'
import type { Span } from '../../domain/span.ts'
import type { Highlight } from '../../editor/marks.ts'
import { randomFrom } from '../load/random.ts'
import type { MadeArticle } from './made-article.ts'
import { between } from './made-article.ts'

/** One annotation with its one span. */
export type MadeHighlight = Highlight & { readonly spans: readonly [Span] }

/** Every verdict of the scale, so that all its tones and patterns are drawn; as often none yet as any one of them. */
const VERDICTS = [...FIVE_STEPS.verdicts, null]

/**
 * Annotations over an article, the same for the same seed: each over 3 to 12 words of one block, overlapping as they
 * fall. Eight of ten are claims; the others are comments and what is not checkable.
 */
export function madeHighlights(article: MadeArticle, count: number, seed: number): MadeHighlight[] {
  const random = randomFrom(seed)
  const words = article.blocks.map((block) => wordsIn(article.text, block)).filter((found) => found.length >= 12)
  return Array.from({ length: count }, (_, i) => {
    const block = words[between(random, 0, words.length - 1)] ?? []
    return made(i + 1, spanIn(block, random), random)
  })
}

function made(number: number, span: Span, random: () => number): MadeHighlight {
  const kind = (['comment', 'notCheckable'] as const)[between(random, 0, 9)] ?? 'claim'
  const verdict = VERDICTS[between(random, 0, VERDICTS.length - 1)] ?? null
  const isClaim = kind === 'claim'
  return {
    annotationId: `a${number}`,
    spans: [span],
    kind,
    number: isClaim ? number : null,
    verdict: isClaim ? verdict : null,
    denial: isClaim && random() < 0.1,
    open: false,
  }
}

function spanIn(words: readonly Span[], random: () => number): Span {
  const length = between(random, 3, 12)
  const first = between(random, 0, words.length - length)
  return { start: words[first]?.start ?? 0, end: words[first + length - 1]?.end ?? 0 }
}

function wordsIn(text: string, block: Span): Span[] {
  return Array.from(text.slice(block.start, block.end).matchAll(/[a-z]+/gi), ({ 0: word, index }) => ({
    start: block.start + index,
    end: block.start + index + word.length,
  }))
}

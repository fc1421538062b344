import type { Span } from '../../domain/span.ts'
import { normalise, overlaps } from '../../domain/span.ts'
import { sentences } from './sentences.ts'
import type { VisibleBlock } from './visible.ts'

/** A run of a block's text, or the place of something that was left out. */
export type Run = { readonly kind: 'text'; readonly spans: readonly Span[] } | { readonly kind: 'gap' }

/** What is printed of the article, from top to bottom: a block with its runs, or a gap of whole blocks. */
export type Printed =
  | { readonly kind: 'block'; readonly block: VisibleBlock; readonly runs: readonly Run[] }
  | { readonly kind: 'gap' }

/** Every visible block, whole. */
export function wholeText(blocks: readonly VisibleBlock[]): Printed[] {
  return blocks.map((block) => ({ kind: 'block', block, runs: [{ kind: 'text', spans: block.spans }] }))
}

/**
 * The sentences that hold a checked span. Whatever is left out between two of
 * them, or before the first and after the last, shows as exactly one gap.
 */
export function excerpts(
  text: string,
  blocks: readonly VisibleBlock[],
  checked: readonly Span[],
  lang: string,
): Printed[] {
  const printed: Printed[] = []
  let gapIsShown = false
  for (const block of blocks) {
    const runs = runsOf(sentencesOf(text, block, lang), checked)
    if (runs.every((run) => run.kind === 'gap')) {
      if (!gapIsShown) printed.push({ kind: 'gap' })
      gapIsShown = true
    } else {
      printed.push({ kind: 'block', block, runs: gapIsShown && runs[0]?.kind === 'gap' ? runs.slice(1) : runs })
      gapIsShown = runs.at(-1)?.kind === 'gap'
    }
  }
  return printed
}

/** The sentences of what is visible of a block, each as spans of the capture: hidden text may part one. */
function sentencesOf(text: string, block: VisibleBlock, lang: string): Span[][] {
  const visible = block.spans.map(({ start, end }) => text.slice(start, end)).join('')
  return sentences(visible, lang).map((sentence) => inCapture(sentence, block.spans))
}

/** Where a span of the visible text joined together lies in the capture. */
function inCapture(span: Span, visible: readonly Span[]): Span[] {
  let before = 0
  return visible.flatMap(({ start, end }) => {
    const shift = start - before
    before += end - start
    const found = { start: Math.max(start, span.start + shift), end: Math.min(end, span.end + shift) }
    return found.start < found.end ? [found] : []
  })
}

function runsOf(parts: readonly (readonly Span[])[], checked: readonly Span[]): Run[] {
  const runs: Run[] = []
  for (const spans of parts) {
    const last = runs.at(-1)
    const kept = spans.some((span) => checked.some((mark) => overlaps(mark, span)))
    if (kept && last?.kind === 'text') runs.splice(-1, 1, { kind: 'text', spans: normalise([...last.spans, ...spans]) })
    else if (kept) runs.push({ kind: 'text', spans })
    else if (last?.kind !== 'gap') runs.push({ kind: 'gap' })
  }
  return runs
}

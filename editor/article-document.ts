import type { Node } from 'prosemirror-model'
import type { Capture } from '../domain/capture.ts'
import { blockText } from '../domain/capture.ts'
import type { Span } from '../domain/span.ts'
import { articleSchema } from './article-schema.ts'

/** The capture as a document of `articleSchema`. */
export function articleDocument(capture: Pick<Capture, 'text' | 'blocks'>): Node {
  const blocks = capture.blocks.map((block) =>
    articleSchema.node(
      'block',
      { index: block.index, role: block.role },
      articleSchema.text(blockText(capture, block)),
    ),
  )
  return articleSchema.node('doc', null, blocks)
}

/** The canonical text of an article's document. */
export function textOf(doc: Node): string {
  const known = texts.get(doc)
  if (known !== undefined) return known
  const text = doc.textBetween(0, doc.content.size, '\n')
  texts.set(doc, text)
  return text
}

/** The blocks of an article's document as spans of its canonical text. */
export function blockSpans(doc: Node): readonly Span[] {
  const known = spans.get(doc)
  if (known) return known
  const found: Span[] = []
  doc.forEach((block, position, index) => {
    found.push({ start: position - index, end: position - index + block.content.size })
  })
  spans.set(doc, found)
  return found
}

/** A document never changes, so its text and its blocks are worked out once. */
const texts = new WeakMap<Node, string>()
const spans = new WeakMap<Node, readonly Span[]>()

/** The index of the block that holds `offset`; the LF after a block counts as its end. */
export function blockIndexAt(doc: Node, offset: number): number {
  const blocks = blockSpans(doc)
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const block = blocks[middle]
    if (block && block.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The position in `doc` of an offset of its canonical text. Each block before it
 * adds two tokens, of which one stands for the LF; its own opening adds one.
 * Throws a RangeError outside the text.
 */
export function positionAt(doc: Node, offset: number): number {
  const index = blockIndexAt(doc, offset)
  const position = offset + index + 1
  if (offset < 0 || position >= doc.content.size) throw new RangeError(`Offset ${offset} lies outside the text`)
  return position
}

/**
 * The offset of the canonical text at a position in `doc`; the reverse of
 * `positionAt`. A position between two blocks is taken as the start of the
 * second, one at either end of the document as that end of the text.
 */
export function offsetAt(doc: Node, position: number): number {
  const $position = doc.resolve(position)
  const index = $position.index(0)
  if ($position.depth > 0) return position - index - 1
  return index < doc.childCount ? position - index : Math.max(0, position - index - 1)
}

import type { Node } from 'prosemirror-model'
import type { Capture } from '../domain/capture.ts'
import { blockText } from '../domain/capture.ts'
import { lastIndexWhere } from '../domain/halving.ts'
import type { Span } from '../domain/span.ts'
import { articleSchema } from './article-schema.ts'

/** A chunk ends with the block that fills it, with text or with blocks: some screens of a desk's window. */
const FULL = { signs: 5_000, blocks: 40 }

/** The capture as a document of `articleSchema`. */
export function articleDocument(capture: Pick<Capture, 'text' | 'blocks'>): Node {
  const chunks: Node[] = []
  let blocks: Node[] = []
  let signs = 0
  for (const block of capture.blocks) {
    const text = articleSchema.text(blockText(capture, block))
    blocks.push(articleSchema.node('block', { index: block.index, role: block.role }, text))
    signs += text.nodeSize
    if (signs < FULL.signs && blocks.length < FULL.blocks && block !== capture.blocks.at(-1)) continue
    chunks.push(articleSchema.node('chunk', { first: block.index + 1 - blocks.length }, blocks))
    blocks = []
    signs = 0
  }
  return articleSchema.node('doc', null, chunks)
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
  return layoutOf(doc).blocks
}

/** The chunks of an article's document as spans of its canonical text, each from its first block to its last. */
export function chunkSpans(doc: Node): readonly Span[] {
  return layoutOf(doc).chunks
}

/** The index of the block that holds `offset`; the LF after a block counts as its end. */
export function blockIndexAt(doc: Node, offset: number): number {
  const { blocks } = layoutOf(doc)
  return Math.max(
    0,
    lastIndexWhere(blocks, ({ start }) => start <= offset),
  )
}

/** The position in `doc` of an offset of its canonical text. Throws a RangeError outside the text. */
export function positionAt(doc: Node, offset: number): number {
  const { blocks, begins } = layoutOf(doc)
  const index = blockIndexAt(doc, offset)
  const [block, begin] = [blocks[index], begins[index]]
  if (!block || begin === undefined || offset < 0 || offset > block.end)
    throw new RangeError(`Offset ${offset} lies outside the text`)
  return begin + offset - block.start
}

/**
 * The offset of the canonical text at a position in `doc`; the reverse of
 * `positionAt`. A position between two blocks is taken as the start of the
 * second, one at either end of the document as that end of the text. Throws a
 * RangeError outside the document.
 */
export function offsetAt(doc: Node, position: number): number {
  if (position < 0 || position > doc.content.size)
    throw new RangeError(`Position ${position} lies outside the document`)
  const { blocks, begins } = layoutOf(doc)
  const index = lastIndexWhere(begins, (begin) => begin <= position)
  const [block, begin, next] = [blocks[index], begins[index], blocks[index + 1]]
  if (!block || begin === undefined) return 0
  const offset = block.start + position - begin
  return offset <= block.end ? offset : (next?.start ?? block.end)
}

/** Where the parts of a document are: `begins` has the position of the first character of each block. */
type Layout = {
  readonly blocks: readonly Span[]
  readonly begins: readonly number[]
  readonly chunks: readonly Span[]
}

function layoutOf(doc: Node): Layout {
  const known = layouts.get(doc)
  if (known) return known
  const blocks: Span[] = []
  const begins: number[] = []
  const chunks: Span[] = []
  let start = 0
  doc.forEach((chunk, before) => {
    const first = start
    chunk.forEach((block, within) => {
      blocks.push({ start, end: start + block.content.size })
      // A chunk and a block open with a token each.
      begins.push(before + 1 + within + 1)
      start += block.content.size + 1
    })
    chunks.push({ start: first, end: start - 1 })
  })
  const layout = { blocks, begins, chunks }
  layouts.set(doc, layout)
  return layout
}

/** A document never changes, so its text and the places of its parts are worked out once. */
const texts = new WeakMap<Node, string>()
const layouts = new WeakMap<Node, Layout>()

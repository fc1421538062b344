import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { blockIndexAt, blockSpans, positionAt, textOf } from './article-document.ts'
import { piecesOf } from './inline-decorations.ts'

/** One window of somebody else, as the article draws it. Offsets are of the canonical text. */
export type Reader = {
  readonly name: string
  readonly initials: string
  /** 1 to 8: a colour of `ui/tokens.css`. */
  readonly colour: number
  /** The first position in view. */
  readonly reading: number | null
  readonly selection: Span | null
}

const key = new PluginKey<DecorationSet>('presence')

/**
 * Draws where others are: `.presence-selection` over what they have selected (`data-person` = colour, `data-name` on
 * its last piece) and `.presence-reading` on the block they read (`data-readers` = initials). It adds no element to
 * the text but the spans of selections, and nothing that is read aloud.
 */
export function presencePlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, before) => {
        const readers: readonly Reader[] | undefined = tr.getMeta(key)
        return readers ? DecorationSet.create(tr.doc, drawn(tr.doc, readers)) : before
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/** The transaction that draws `readers` in place of those before. */
export function withReaders(tr: Transaction, readers: readonly Reader[]): Transaction {
  return tr.setMeta(key, readers).setMeta('addToHistory', false)
}

/** What is drawn of others now. */
export function drawnReaders(state: EditorState): DecorationSet {
  return key.getState(state) ?? DecorationSet.empty
}

function drawn(doc: Node, readers: readonly Reader[]): Decoration[] {
  const selections = readers.flatMap((reader) => selectionOf(doc, reader))
  return [...selections, ...readingMarks(doc, readers)]
}

function selectionOf(doc: Node, { name, colour, selection }: Reader): Decoration[] {
  const span = selection && within(doc, selection)
  const pieces = span ? piecesOf(doc, span) : []
  return pieces.map((piece, index) =>
    Decoration.inline(positionAt(doc, piece.start), positionAt(doc, piece.end), {
      nodeName: 'span',
      class: 'presence-selection',
      'data-person': String(colour),
      ...(index === pieces.length - 1 ? { 'data-name': name } : {}),
    }),
  )
}

/** One mark a block, however many read it: initials and colour are the first one's. */
function readingMarks(doc: Node, readers: readonly Reader[]): Decoration[] {
  const inBlock = new Map<number, Reader[]>()
  for (const reader of readers) {
    if (reader.reading === null || reader.reading < 0 || reader.reading > textOf(doc).length) continue
    const index = blockIndexAt(doc, reader.reading)
    inBlock.set(index, [...(inBlock.get(index) ?? []), reader])
  }
  return [...inBlock].flatMap(([index, there]) => readingMark(doc, index, there))
}

function readingMark(doc: Node, index: number, there: readonly Reader[]): Decoration[] {
  const block = blockSpans(doc)[index]
  const [first] = there
  if (!block || !first) return []
  const from = positionAt(doc, block.start) - 1
  const [initials = '', ...more] = new Set(there.map((reader) => reader.initials))
  return [
    Decoration.node(from, positionAt(doc, block.end) + 1, {
      class: 'presence-reading',
      'data-person': String(first.colour),
      'data-readers': more.length === 0 ? initials : `${initials} +${more.length}`,
    }),
  ]
}

/** What lies in the text of a span that another page has sent; `null` where nothing does. */
function within(doc: Node, span: Span): Span | null {
  const start = Math.max(0, span.start)
  const end = Math.min(textOf(doc).length, span.end)
  return start < end ? { start, end } : null
}

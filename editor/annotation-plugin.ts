import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { Plugin, PluginKey } from 'prosemirror-state'
import type { Decoration } from 'prosemirror-view'
import { DecorationSet } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { blockSpans, offsetAt, textOf } from './article-document.ts'
import type { MarksByBlock } from './block-marks.ts'
import { blockDecorations, marksByBlock } from './block-marks.ts'
import type { IntervalIndex } from './interval-index.ts'
import { idsAt, intervalIndex } from './interval-index.ts'
import { invisibleDecorations } from './invisible-decorations.ts'
import type { Marks } from './marks.ts'
import type { HighlightSpan } from './segments.ts'
import { highlightSpans } from './segments.ts'
import { siteTextDecorations } from './site-text-decorations.ts'
import type { SiteTextGroup } from './site-text-groups.ts'
import { hiddenBy, siteTextGroups } from './site-text-groups.ts'

/** What happens to the marks of an article view. */
export type MarksEvent =
  | { readonly type: 'setMarks'; readonly marks: Marks }
  | { readonly type: 'showSiteText'; readonly ids: readonly string[]; readonly shown: boolean }
  | { readonly type: 'setNear'; readonly near: ReadonlySet<number> }

/** So few are drawn in the whole text at once, wherever the reader is. */
const DRAWN_TOGETHER = 300

/** As much of the beginning is drawn before anybody knows what is in view, in characters: the rest of the window follows frame by frame. */
const FIRST_WORDS = 2_500

/** Where so many pieces of highlights come before it, a block waits for its frame, however near the beginning it is. */
const FIRST_PIECES = 150

/** The marks over an article and what follows from them. */
export type DrawnMarks = {
  readonly marks: Marks
  /** Ids of the site text that the reader asked to see. */
  readonly shown: ReadonlySet<string>
  readonly groups: readonly SiteTextGroup[]
  /** What cannot be seen now: sorted and disjoint. */
  readonly hidden: readonly Span[]
  /** The visible spans of all annotations. */
  readonly index: IntervalIndex
  readonly byBlock: MarksByBlock
  /** Indexes of the blocks near the window. Where marks are many, they are drawn in these alone. */
  readonly near: ReadonlySet<number>
  readonly decorations: DecorationSet
}

/** How marks are drawn, for the whole life of a view. */
export type DrawingOptions = {
  /** Whether shown site text offers to be kept as the article's. */
  readonly keepable: boolean
}

const key = new PluginKey<DrawnMarks>('annotations')

/** Draws marks over an article. Its state changes by `MarksEvent`s alone. */
export function annotationPlugin(marks: Marks, options: DrawingOptions): Plugin<DrawnMarks> {
  return new Plugin<DrawnMarks>({
    key,
    state: {
      init: (_, state) => drawn(state.doc, { marks, shown: new Set() }, options),
      apply: (tr, before) => {
        const event = eventOf(tr)
        return event ? afterEvent(before, event, tr.doc, options) : before
      },
    },
    props: { decorations: (state) => drawnMarks(state).decorations },
  })
}

/** What is drawn now. Throws where the state has no `annotationPlugin`. */
export function drawnMarks(state: EditorState): DrawnMarks {
  const marks = key.getState(state)
  if (!marks) throw new RangeError('This state does not draw annotations')
  return marks
}

/** The transaction that carries `event`. */
export function withMarksEvent(tr: Transaction, event: MarksEvent): Transaction {
  return tr.setMeta(key, event).setMeta('addToHistory', false)
}

/** The annotations at a position, each once: those over the character after it, then those that end at it, the innermost first. */
export function annotationsAt(state: EditorState, position: number): string[] {
  return idsAt(drawnMarks(state).index, offsetAt(state.doc, position))
}

function eventOf(tr: Transaction): MarksEvent | undefined {
  const event: MarksEvent | undefined = tr.getMeta(key)
  return event
}

function afterEvent(before: DrawnMarks, event: MarksEvent, doc: Node, options: DrawingOptions): DrawnMarks {
  switch (event.type) {
    case 'setMarks':
      return event.marks === before.marks ? before : drawn(doc, { ...before, marks: event.marks }, options)
    case 'showSiteText':
      return drawn(doc, { ...before, shown: toggled(before.shown, event.ids, event.shown) }, options)
    case 'setNear':
      return isDrawnTogether(before.index)
        ? { ...before, near: event.near }
        : withDecorations(doc, { ...before, near: event.near }, options)
  }
}

function toggled(set: ReadonlySet<string>, ids: readonly string[], present: boolean): ReadonlySet<string> {
  const rest = [...set].filter((id) => !ids.includes(id))
  return new Set(present ? [...rest, ...ids] : rest)
}

function drawn(
  doc: Node,
  { marks, shown, near }: Pick<DrawnMarks, 'marks' | 'shown'> & Partial<Pick<DrawnMarks, 'near'>>,
  options: DrawingOptions,
): DrawnMarks {
  const groups = siteTextGroups(marks.siteText, textOf(doc), shown)
  const hidden = hiddenBy(groups)
  const spans = highlightSpans(marks.highlights, hidden)
  const byBlock = marksByBlock(doc, spans, marks.phrases)
  const known = { marks, shown, near: near ?? firstBlocks(doc, byBlock), groups, hidden, byBlock }
  return withDecorations(doc, { ...known, index: indexOf(spans) }, options)
}

function withDecorations(doc: Node, drawn: Omit<DrawnMarks, 'decorations'>, { keepable }: DrawingOptions): DrawnMarks {
  const decorations = [
    ...siteTextDecorations(doc, drawn.groups, keepable),
    ...nearDecorations(doc, drawn),
    ...invisibleOf(doc),
  ]
  return { ...drawn, decorations: DecorationSet.create(doc, decorations) }
}

function nearDecorations(doc: Node, { byBlock, near, index }: Omit<DrawnMarks, 'decorations'>): Decoration[] {
  const all = isDrawnTogether(index)
  return [...byBlock].flatMap(([block, marks]) => (all || near.has(block) ? blockDecorations(doc, marks) : []))
}

function isDrawnTogether({ intervals }: IntervalIndex): boolean {
  return intervals.length <= DRAWN_TOGETHER
}

function firstBlocks(doc: Node, byBlock: MarksByBlock): ReadonlySet<number> {
  let pieces = 0
  const blocks = blockSpans(doc)
  const waits = blocks.findIndex(({ start }, index) => {
    if (start >= FIRST_WORDS || pieces >= FIRST_PIECES) return true
    pieces += byBlock.get(index)?.pieces.length ?? 0
    return false
  })
  return new Set(Array.from({ length: waits < 0 ? blocks.length : waits }, (_, index) => index))
}

function indexOf(spans: readonly HighlightSpan[]): IntervalIndex {
  return intervalIndex(spans.map(({ start, end, highlight }) => ({ start, end, id: highlight.annotationId })))
}

/** They depend on the text alone, which never changes. */
const invisibleByDocument = new WeakMap<Node, readonly Decoration[]>()

function invisibleOf(doc: Node): readonly Decoration[] {
  const decorations = invisibleByDocument.get(doc) ?? invisibleDecorations(doc)
  invisibleByDocument.set(doc, decorations)
  return decorations
}

import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Capture } from '../domain/capture.ts'
import type { Span } from '../domain/span.ts'
import { subtract } from '../domain/span.ts'
import { annotationsToOpen } from './annotation-commands.ts'
import { annotationPlugin, drawnMarks, withMarksEvent } from './annotation-plugin.ts'
import { attributesOf } from './article-attributes.ts'
import { articleDocument, offsetAt } from './article-document.ts'
import { articleKeys, endKeys } from './article-keys.ts'
import { calmIn } from './calm.ts'
import { caretInView } from './caret-in-view.ts'
import { copied } from './copied.ts'
import { findPlugin } from './find-plugin.ts'
import type { Found } from './found.ts'
import { withFound } from './found.ts'
import { frozen } from './frozen.ts'
import type { Rect } from './geometry.ts'
import { offsetInView, rectOfSpan } from './geometry.ts'
import { growth } from './growth.ts'
import type { Marks } from './marks.ts'
import { NO_MARKS } from './marks.ts'
import { nearBlocks } from './near-blocks.ts'
import { onceShown } from './once-shown.ts'
import { paragraphNumbering } from './paragraph-numbers.ts'
import { pointer } from './pointer.ts'
import type { Reader } from './presence-plugin.ts'
import { presencePlugin, withReaders } from './presence-plugin.ts'
import { readSelection } from './read-selection.ts'
import type { Covered } from './scrolling.ts'
import { bringIntoView, scrollToSpan } from './scrolling.ts'
import { collapseSelection, selecting } from './selection-commands.ts'
import { spansOfSelection } from './selection-spans.ts'
import { rectOfSelected, selectionWatch } from './selection-watch.ts'
import { siteTextShown } from './site-text-shown.ts'
import { sketchOn } from './sketch.ts'
import type { Snap } from './snap.ts'

/** What an article view is made from, and what it tells. Every callback may be left out. */
export type ArticleViewOptions = {
  readonly capture: Pick<Capture, 'text' | 'blocks'>
  /** BCP 47 of the article; `null` where unknown: each block then takes its direction from its own text. */
  readonly language: string | null
  /** The accessible name of the text: `EDITOR_WORDS.articleLabel(title)`. */
  readonly label: string
  readonly marks?: Marks
  /**
   * The selection changed and settled (not while the mouse button is down).
   * `spans` is snapped to words, without hidden text; empty when nothing is
   * selected, then `rect` is `null`. `rect` bounds the visible selection.
   */
  readonly onSelection?: (spans: readonly Span[], rect: Rect | null) => void
  /**
   * The reader asked for annotations by a click, by Enter or by a number. The
   * first is the one to open; the others lie under the same place. Asked again
   * at the same place, the one after the open one comes first.
   */
  readonly onOpen?: (annotationIds: readonly string[]) => void
  /** The annotations under the pointer changed, the innermost first; empty when it left them. */
  readonly onHover?: (annotationIds: readonly string[]) => void
  /**
   * A key that the text itself does not use was pressed in it: a single
   * character in lower case (`c`, `1`, `?`), `Enter`, or `Escape` with nothing
   * selected. Never with Ctrl or Meta; with Alt only letters, which asks for
   * `spans('letter')`. A key that is held down comes again and again. The answer
   * says whether the key was used; `]` `j` `[` `k` `w` move and select, and
   * `Enter` opens, when it was not.
   */
  readonly onKey?: (key: string, event: KeyboardEvent) => boolean
  /** What lies over the window's edges wherever it is scrolled to: a caret is not led under it. */
  readonly covered?: Covered
  /** Site text was shown or hidden again, for this view only. */
  readonly onShowSiteText?: (siteTextIds: readonly string[], shown: boolean) => void
  /** The reader wants this site text kept as the article's own. Left out, the button is not offered. */
  readonly onKeepSiteText?: (siteTextId: string) => void
  /** The text was laid out anew (width, fonts, site text shown): ask for rectangles again. */
  readonly onLayout?: () => void
}

/**
 * An article on screen: frozen text with a caret, a selection and marks over it.
 *
 * Its elements, for a style sheet: `.article-text` (`data-long` where the text is) holds `.article-chunk`es
 * (`data-first`, the index of its first block; `--signs`, `--blocks`, `--paragraphs-before`) of `.article-block`s with
 * `data-role`. Over their text: `mark.highlight` (`data-annotations`,
 * `data-wash` = claim, comment, notCheckable or open, `--wash`) with the classes
 * `lane-n-pattern` and `lane-n-tone` for each line (`n` = 0 to 2, a pattern of the
 * scale, dashed or extent), `.speaker-phrase`,
 * `.invisible-char` (`data-code`), `.site-text-hidden` and `.site-text-shown`
 * (also on whole blocks). Between the text: `.annotation-number` (`data-annotation`,
 * `data-kind`, `aria-expanded`, `--tone`), `.site-text-line` and `.site-text-name` (`div`
 * between blocks, `span` in a line) with `.site-text-button`s (`data-site-text`, `data-action`).
 */
export type ArticleView = {
  /** The element that holds the text (class `article-text`); rectangles are relative to it. */
  readonly element: HTMLElement
  readonly view: EditorView
  /** Draws `marks` instead of the ones before, as soon as nobody is selecting with a pointer. The text, the caret and the scroll position stay. */
  setMarks(marks: Marks): void
  /**
   * Colours words that are being marked, in place of their selection, until the next `setMarks` or other words: far less
   * work than drawing marks is in a long article. None takes the colour away. Resolves when the colour was shown, or
   * sooner where somebody goes on sooner (`onceShown`); only then is it told that nothing is selected any more. Does
   * nothing in a browser that cannot.
   */
  sketch(spans: readonly Span[]): Promise<void>
  /** Draws others' places instead of the ones before. */
  setReaders(readers: readonly Reader[]): void
  /** Draws what was found in the text instead of what was before. */
  setFound(found: Found): void
  /** Whether nothing of a span can be seen, because it lies in site text that is hidden now. */
  isHidden(span: Span): boolean
  /**
   * Brings a span clear into view, at once, and shows the site text that it lies in; what is in view already does not
   * move. The focus stays, and the caret unless it is to be selected.
   */
  showSpan(span: Span, how: Covered & { readonly select?: boolean }): void
  /** The offset at which the selection begins. */
  caret(): number
  /** The offset of the first text in view below `top`, CSS pixels from the window's edge; `null` when none is. */
  readingAt(top: number): number | null
  /** Brings the text at an offset into view; the caret and the focus stay. */
  scrollTo(offset: number): void
  /** The selection as spans; `word` unless said otherwise. Empty when nothing visible is selected. */
  spans(snap?: Snap): Span[]
  /** Selects a span and scrolls it into view; shows the site text that it lies in, if any. */
  selectSpan(span: Span): void
  /** Leaves the caret where the selection ended. */
  collapseSelection(): void
  /** The annotations at the caret, the one to open first. */
  annotationsAtCaret(): readonly string[]
  /** Scrolls an annotation into view and puts the caret at its beginning, without taking the focus. False when it has no place here. */
  revealAnnotation(annotationId: string): boolean
  /**
   * Puts the caret at the beginning of an annotation, unless one of its places is at the caret already; what is out of
   * view is brought into it as by `showSpan`. The focus stays.
   */
  caretTo(annotationId: string, covered: Covered): void
  /** Shows or hides site text in this view; it stays site text. Pieces that stand together go together. */
  showSiteText(siteTextIds: readonly string[], shown: boolean): void
  focus(): void
  /** Where the first visible span of an annotation, or a span, stands; `null` when nothing of it is visible. */
  rectOf(target: string | Span): Rect | null
  /** Around the visible selection; `null` when nothing is selected. */
  rectOfSelection(): Rect | null
  destroy(): void
}

/** How far from an edge ProseMirror keeps a caret by itself. */
const BARE_EDGES: Covered = { above: 5, below: 5 }

/** Puts an article into `place`. The caller destroys it. */
export function createArticleView(place: HTMLElement, options: ArticleViewOptions): ArticleView {
  const { language, covered = BARE_EDGES } = options
  const edges = { top: covered.above, bottom: covered.below, left: 0, right: 0 }
  const watch = selectionWatch(options)
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: articleDocument(options.capture),
      plugins: [
        frozen(),
        annotationPlugin(options.marks ?? NO_MARKS, { keepable: options.onKeepSiteText !== undefined }),
        paragraphNumbering(),
        presencePlugin(),
        findPlugin(),
        watch.plugin,
        growth(),
        caretInView(covered),
        articleKeys(options),
        endKeys(),
        copied(),
        pointer({
          ...options,
          onPress: watch.press,
          onSiteText: (action, ids, button) => siteTextAsked(action, ids, button),
        }),
      ],
    }),
    attributes: attributesOf(options),
    scrollThreshold: edges,
    scrollMargin: edges,
  })
  const resized = new ResizeObserver(() => options.onLayout?.())
  resized.observe(view.dom)
  const calm = calmIn(view.dom, view.dom.ownerDocument)
  const soon = (what: string, draw: () => void) =>
    calm.soon(what, () => {
      readSelection(view)
      draw()
    })
  const near = nearBlocks(
    view,
    drawnMarks(view.state).near,
    (blocks) => soon('near', () => view.dispatch(withMarksEvent(view.state.tr, { type: 'setNear', near: blocks }))),
    (block) => drawnMarks(view.state).byBlock.get(block)?.pieces.length ?? 0,
  )

  const { showSiteText, siteTextAsked, uncover } = siteTextShown(view, {
    ...options,
    onShowSiteText: (ids, shown) => {
      near.observe()
      options.onShowSiteText?.(ids, shown)
    },
  })

  return {
    element: view.dom,
    view,
    setMarks: (marks) =>
      soon('marks', () => {
        sketchOn(view, [])
        view.dispatch(withMarksEvent(view.state.tr, { type: 'setMarks', marks }))
        near.observe()
      }),
    async sketch(spans) {
      if (!sketchOn(view, spans) || spans.length === 0) return
      const shown = onceShown(window)
      watch.holdUntil(shown)
      collapseSelection(view.state, view.dispatch)
      await shown
    },
    setReaders: (readers) => soon('readers', () => view.dispatch(withReaders(view.state.tr, readers))),
    setFound: (found) => soon('found', () => view.dispatch(withFound(view.state.tr, found))),
    isHidden(span) {
      const { hidden } = drawnMarks(view.state)
      return hidden.length > 0 && subtract([span], hidden).length === 0
    },
    showSpan(span, { select = false, ...covered }) {
      uncover(span)
      if (select) view.dispatch(selecting(view.state, span))
      bringIntoView(view, span, covered)
    },
    caret: () => offsetAt(view.state.doc, view.state.selection.from),
    readingAt: (top) => offsetInView(view, top),
    scrollTo: (offset) => {
      const start = Math.max(0, Math.min(offset, options.capture.text.length - 1))
      scrollToSpan(view, { start, end: start + 1 })
    },
    spans: (snap = 'word') => spansOfSelection(view.state, { snap, language }),
    selectSpan(span) {
      uncover(span)
      view.dispatch(selecting(view.state, span))
      scrollToSpan(view, span)
    },
    collapseSelection: () => void collapseSelection(view.state, view.dispatch),
    annotationsAtCaret: () => annotationsToOpen(view.state, view.state.selection.head),
    revealAnnotation(annotationId) {
      const [span] = spansOf(view.state, annotationId)
      if (!span) return false
      uncover(span)
      view.dispatch(selecting(view.state, { start: span.start, end: span.start }))
      scrollToSpan(view, span)
      return true
    },
    caretTo(annotationId, covered) {
      if (annotationsToOpen(view.state, view.state.selection.head).includes(annotationId)) return
      const [span] = spansOf(view.state, annotationId)
      if (!span) return
      uncover(span)
      view.dispatch(selecting(view.state, { start: span.start, end: span.start }))
      bringIntoView(view, span, covered)
    },
    showSiteText,
    focus: () => view.focus(),
    rectOf(target) {
      const spans = typeof target === 'string' ? spansOf(view.state, target) : [target]
      return spans.reduce<Rect | null>((found, span) => found ?? rectOfSpan(view, span), null)
    },
    rectOfSelection: () => rectOfSelected(view),
    destroy() {
      resized.disconnect()
      near.destroy()
      calm.destroy()
      sketchOn(view, [])
      view.destroy()
    },
  }
}

function spansOf(state: EditorState, annotationId: string): readonly Span[] {
  return drawnMarks(state).marks.highlights.find((highlight) => highlight.annotationId === annotationId)?.spans ?? []
}

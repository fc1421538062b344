import type { Node } from 'prosemirror-model'
import { Decoration } from 'prosemirror-view'
import { EDITOR_WORDS } from '../domain/words/editor.ts'
import { positionAt } from './article-document.ts'
import type { Highlight } from './marks.ts'
import { widgetOf } from './widget.ts'

/** No line breaks on either side of it. */
const WORD_JOINER = '\u2060'

/**
 * The superscript number of an annotation, at the end of its last span: a button
 * of class `annotation-number` with `data-annotation`. It is out of the tab
 * order, because the caret reaches every annotation and Enter opens it.
 */
export function numberWidget(doc: Node, end: number, highlight: Highlight): Decoration {
  const { annotationId, open } = highlight
  const tone = highlight.verdict?.tone ?? ''
  const words = wordsOf(highlight)
  const label = labelOf(highlight)
  const key = ['number', annotationId, words, label, tone, open].join(' ')
  return placed(doc, end, key, () => numberButton(highlight, words, label))
}

/** `+3` after a number: the same button for several annotations, all of them in `data-annotation`, the next one first. */
export function moreWidget(doc: Node, end: number, rest: readonly Highlight[]): Decoration {
  const ids = rest.map(({ annotationId }) => annotationId).join(' ')
  const words = EDITOR_WORDS.moreMark(rest.length)
  return placed(doc, end, `more ${ids}`, () => buttonOf(ids, words, EDITOR_WORDS.openMore(rest.length)))
}

function placed(doc: Node, end: number, key: string, button: () => HTMLElement): Decoration {
  return Decoration.widget(positionAt(doc, end), button, {
    key,
    side: 1,
    ignoreSelection: true,
    stopEvent: () => true,
  })
}

function numberButton(highlight: Highlight, words: string, label: string): HTMLElement {
  const button = buttonOf(highlight.annotationId, words, label)
  button.dataset.kind = highlight.kind
  button.setAttribute('aria-expanded', String(highlight.open))
  if (highlight.verdict) button.style.setProperty('--tone', `var(--tone-${highlight.verdict.tone})`)
  return button
}

/** Not a `button` element, which makes several boxes that are laid out for themselves; a crowded article has thousands. */
function buttonOf(ids: string, words: string, label: string): HTMLElement {
  const button = widgetOf('span', 'annotation-number', [`${WORD_JOINER}${words}${WORD_JOINER}`])
  button.role = 'button'
  button.tabIndex = -1
  button.dataset.annotation = ids
  button.setAttribute('aria-label', label)
  return button
}

function wordsOf({ kind, number, verdict }: Highlight): string {
  if (kind === 'comment') return EDITOR_WORDS.commentMark
  if (kind === 'notCheckable') return EDITOR_WORDS.notCheckableMark
  return `${number ?? ''}${verdict?.mark ?? ''}`
}

function labelOf({ kind, number, verdict, denial }: Highlight): string {
  if (kind === 'comment') return EDITOR_WORDS.openComment
  if (kind === 'notCheckable') return EDITOR_WORDS.openNotCheckable
  return EDITOR_WORDS.openClaim(number, verdict?.label ?? null, denial)
}

import type { Selection } from 'prosemirror-state'
import { EditorState, TextSelection } from 'prosemirror-state'
import type { BlockRole, Capture } from '../domain/capture.ts'
import type { Span } from '../domain/span.ts'
import { annotationPlugin } from './annotation-plugin.ts'
import { articleDocument, positionAt, textOf } from './article-document.ts'
import { frozen } from './frozen.ts'
import type { Highlight, Marks } from './marks.ts'
import { NO_MARKS } from './marks.ts'

/** For tests: a capture of these lines, one block each; the role is `paragraph` unless `roles` says otherwise. */
export function buildCapture(
  lines: readonly string[],
  roles: readonly BlockRole[] = [],
): Pick<Capture, 'text' | 'blocks'> {
  let start = 0
  const blocks = lines.map((line, index) => {
    const block = { index, role: roles[index] ?? 'paragraph', start, end: start + line.length }
    start = block.end + 1
    return block
  })
  return { text: lines.join('\n'), blocks }
}

/** For tests: the state of an article view over these lines. */
export function buildState(lines: readonly string[], marks: Partial<Marks> = {}): EditorState {
  return EditorState.create({
    doc: articleDocument(buildCapture(lines)),
    plugins: [frozen(), annotationPlugin({ ...NO_MARKS, ...marks }, { keepable: true })],
  })
}

/** For tests: an unjudged claim on `spans`, or whatever `more` makes of it. */
export function buildHighlight(annotationId: string, spans: readonly Span[], more: Partial<Highlight> = {}): Highlight {
  return { annotationId, spans, kind: 'claim', number: null, verdict: null, denial: false, open: false, ...more }
}

/** For tests: where `words` stand for the first time. Throws where they do not. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`“${words}” is not in the text`)
  return { start, end: start + words.length }
}

/** For tests: `state` with the caret at `anchor`, or a selection from there to `head`; offsets of the text. */
export function withSelection(state: EditorState, anchor: number, head = anchor): EditorState {
  const { doc } = state
  const selection: Selection = TextSelection.create(doc, positionAt(doc, anchor), positionAt(doc, head))
  return state.apply(state.tr.setSelection(selection))
}

/** For tests: the selected words of `state`, with a `|` for each LF between blocks. */
export function selectedWords({ doc, selection }: EditorState): string {
  return doc.textBetween(selection.from, selection.to, '|')
}

/** For tests: the words that `spans` stand on. */
export function wordsOf(state: EditorState, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => textOf(state.doc).slice(start, end))
}

import type { EditorState } from 'prosemirror-state'
import { sentenceAt } from '../domain/sentences.ts'
import type { Span } from '../domain/span.ts'
import { offsetAt, textOf } from './article-document.ts'
import { visibleSpans } from './selection-spans.ts'

/** What is to be seen of the sentence at the caret; empty where none is. A caret behind its full stop is still in it. */
export function spansOfSentence(state: EditorState, language: string | null): Span[] {
  const sentence = sentenceAt(textOf(state.doc), offsetAt(state.doc, state.selection.head), language)
  return sentence ? visibleSpans(state, sentence, { snap: 'word', language }) : []
}

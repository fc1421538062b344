import type { Command, EditorState } from 'prosemirror-state'
import { Plugin, PluginKey } from 'prosemirror-state'
import { trimmed } from '../domain/line.ts'
import type { Span } from '../domain/span.ts'
import { offsetAt, textOf } from './article-document.ts'
import { selecting, widerThan } from './selection-commands.ts'
import type { TextUnit } from './text-units.ts'
import { findUnit, unitAt } from './text-units.ts'

/** By what a selection grows: the next size (word, sentence, block, one block more), or one unit more at its end. */
export type GrowBy = 'size' | TextUnit

const key = new PluginKey<readonly Span[]>('growth')

/** Remembers what a selection has grown from, until something else is selected. */
export function growth(): Plugin<readonly Span[]> {
  return new Plugin<readonly Span[]>({
    key,
    state: {
      init: () => [],
      apply: (tr, before, old) => {
        const grown: readonly Span[] | undefined = tr.getMeta(key)
        if (grown) return grown
        return tr.selectionSet && !tr.selection.eq(old.selection) ? [] : before
      },
    },
  })
}

/** Selects more; false where there is no more. */
export function grow(by: GrowBy, language: string | null): Command {
  return (state, dispatch) => {
    const now = selected(state)
    const wider = by === 'size' ? nextSize(state, now, language) : oneMore(state, now, by, language)
    if (!wider) return false
    dispatch?.(
      selecting(state, wider)
        .setMeta(key, [...grownFrom(state), now])
        .scrollIntoView(),
    )
    return true
  }
}

/** Goes back the way the selection grew; one that did not grow loses its last word. False where nothing is selected. */
export function shrink(language: string | null): Command {
  return (state, dispatch) => {
    if (state.selection.empty) return false
    const grown = grownFrom(state)
    const before = grown.at(-1) ?? withoutLastWord(state, selected(state), language)
    dispatch?.(selecting(state, before).setMeta(key, grown.slice(0, -1)).scrollIntoView())
    return true
  }
}

function grownFrom(state: EditorState): readonly Span[] {
  return key.getState(state) ?? []
}

function nextSize(state: EditorState, now: Span, language: string | null): Span | null {
  return widerThan(state, now, language) ?? oneMore(state, now, 'block', language)
}

/** With nothing selected, the unit at the caret. */
function oneMore(state: EditorState, now: Span, unit: TextUnit, language: string | null): Span | null {
  const search = { unit, language }
  if (now.start === now.end) return unitAt(state, search, now.start) ?? oneMoreAfter(state, now, search)
  return oneMoreAfter(state, now, search)
}

function oneMoreAfter(
  state: EditorState,
  now: Span,
  search: { readonly unit: TextUnit; readonly language: string | null },
): Span | null {
  const next = findUnit(state, search, now.end, 1, ({ end }) => end > now.end)
  return next && { start: now.start === now.end ? next.start : now.start, end: next.end }
}

function withoutLastWord(state: EditorState, now: Span, language: string | null): Span {
  const within = ({ start }: Span) => now.start < start && start < now.end
  const last = findUnit(state, { unit: 'word', language }, now.end, -1, ({ start }) => start < now.end)
  const rest = last && within(last) ? trimmed(textOf(state.doc), { start: now.start, end: last.start }) : null
  return rest ?? { start: now.start, end: now.start }
}

function selected(state: EditorState): Span {
  return { start: offsetAt(state.doc, state.selection.from), end: offsetAt(state.doc, state.selection.to) }
}

import type { Command } from 'prosemirror-state'
import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { annotationsToOpen, nextAnnotation, previousAnnotation } from './annotation-commands.ts'
import { moveToEnd } from './caret-commands.ts'
import { collapseSelection, expandSelection } from './selection-commands.ts'
import type { Way } from './text-units.ts'

/** What the keyboard tells the caller of an article view; see `ArticleViewOptions`. */
export type KeyOptions = {
  readonly language: string | null
  readonly onOpen?: (annotationIds: readonly string[]) => void
  readonly onKey?: (key: string, event: KeyboardEvent) => boolean
}

/**
 * The keys of an article: Enter opens, Escape lets go of the selection, `]` or
 * `j` and `[` or `k` go from annotation to annotation (two of each, because
 * brackets need AltGr on many keyboards), `w` selects more and more around the
 * caret. The caller is asked first.
 */
export function articleKeys(options: KeyOptions): Plugin {
  return new Plugin({ props: { handleKeyDown: (view, event) => handled(view, event, options) } })
}

function handled(view: EditorView, event: KeyboardEvent, options: KeyOptions): boolean {
  if (event.ctrlKey || event.metaKey || event.getModifierState('AltGraph')) return false
  if (event.key === 'Enter') return (options.onKey?.('Enter', event) ?? false) || opened(view, event, options)
  if (event.key === 'Escape') return run(view, collapseSelection) || (options.onKey?.('Escape', event) ?? false)
  const key = characterOf(event)
  if (key === null) return false
  return (options.onKey?.(key, event) ?? false) || runKey(view, key, options)
}

function opened(view: EditorView, event: KeyboardEvent, options: KeyOptions): boolean {
  const ids = annotationsToOpen(view.state, view.state.selection.head)
  if (ids.length > 0 && !event.repeat) options.onOpen?.(ids)
  return true
}

function runKey(view: EditorView, key: string, { language }: KeyOptions): boolean {
  const command = commandOf(key, language)
  return command !== null && run(view, command)
}

function commandOf(key: string, language: string | null): Command | null {
  switch (key) {
    case ']':
    case 'j':
      return nextAnnotation
    case '[':
    case 'k':
      return previousAnnotation
    case 'w':
      return expandSelection(language)
    default:
      return null
  }
}

function run(view: EditorView, command: Command): boolean {
  return command(view.state, view.dispatch, view)
}

const LETTER = /^\p{L}$/u
const LETTER_CODE = /^Key([A-Z])$/

/**
 * The character a key stands for, in lower case; `null` for a key that writes
 * none. Where it is no Latin letter (another script, an input method, Alt on a
 * Mac), the letter printed at that place of a Latin keyboard. With Alt only letters.
 */
export function characterOf({ key, code, altKey }: Pick<KeyboardEvent, 'key' | 'code' | 'altKey'>): string | null {
  const printed = LETTER_CODE.exec(code)?.[1]?.toLowerCase() ?? null
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  if (key === 'Process' || altKey) return printed
  if (LETTER.test(key)) return printed ?? key.toLowerCase()
  return [...key].length === 1 ? key : null
}

/**
 * The platform's keys to the ends of a text. A browser stops at the beginning of what it has not laid out, and in a long
 * text that is what lies far away.
 */
export function endKeys(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown: (view, event) => {
        const way = wayOf(event)
        return way !== null && moveToEnd(way, event.shiftKey)(view.state, view.dispatch)
      },
    },
  })
}

function wayOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Way | null {
  if (altKey || ctrlKey === metaKey) return null
  if (key === 'Home' || (key === 'ArrowUp' && metaKey)) return -1
  return key === 'End' || (key === 'ArrowDown' && metaKey) ? 1 : null
}

import { baseKeymap, chainCommands } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { type Command, Plugin } from 'prosemirror-state'
import { proseActive } from './prose-active.ts'
import {
  redo,
  toggleBulletList,
  toggleEm,
  toggleOrderedList,
  toggleQuotation,
  toggleStrong,
  undo,
} from './prose-commands.ts'
import { proseSchema } from './prose-schema.ts'

const { listItem } = proseSchema.nodes

/**
 * The keys of a prose field: those every editor has. Tab and Escape are not among
 * them, so that they leave the field; Mod-] and Mod-[ move a list item in and out.
 */
export function proseKeys(onLink?: (href: string | null) => void): Plugin[] {
  const newLine = chainCommands(splitListItem(listItem), baseKeymap.Enter ?? (() => false))
  const askForLink: Command = (state) => {
    onLink?.(proseActive(state).link)
    return onLink !== undefined
  }
  const own: Record<string, Command> = {
    'Mod-b': toggleStrong,
    'Mod-i': toggleEm,
    'Mod-k': askForLink,
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-Shift-7': toggleOrderedList,
    'Mod-Shift-8': toggleBulletList,
    'Mod-Shift-9': toggleQuotation,
    'Mod-]': sinkListItem(listItem),
    'Mod-[': liftListItem(listItem),
    Enter: newLine,
    'Shift-Enter': newLine,
  }
  return [escapeIsNotOurs(), keymap(own), keymap(baseKeymap)]
}

/** ProseMirror takes Escape for itself, to select what is around the caret, and whoever is outside would not hear it. */
function escapeIsNotOurs(): Plugin {
  return new Plugin({
    props: { handleDOMEvents: { keydown: (_, event) => event.key === 'Escape' && !event.isComposing } },
  })
}

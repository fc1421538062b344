'use client'

import { Bold, Italic, Link, List, type LucideIcon, Quote } from 'lucide-react'
import type { Command } from 'prosemirror-state'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { Toolbar } from 'react-aria-components/Toolbar'
import { cardWords } from '../../../../../domain/words/card.ts'
import type { ProseActive } from '../../../../../editor/prose-active.ts'
import { toggleBulletList, toggleEm, toggleQuotation, toggleStrong } from '../../../../../editor/prose-commands.ts'
import type { ProseView } from '../../../../../editor/prose-view.ts'

const words = cardWords.prose

/** What can be done to the text; each button shows whether it holds at the caret. */
export function ProseToolbar({
  label,
  prose,
  active,
  onLink,
}: {
  readonly label: string
  /** `null` until the text is there. */
  readonly prose: ProseView | null
  readonly active: ProseActive | null
  readonly onLink: () => void
}) {
  const run = (command: Command) => () => void prose?.run(command)
  const button = (name: string, Icon: LucideIcon, isOn: boolean, onPress: () => void) => (
    <ToggleButton
      aria-label={name}
      isSelected={isOn}
      isDisabled={!prose}
      onChange={onPress}
      className="flex size-7 cursor-pointer items-center justify-center rounded-sm text-ink-muted hover:bg-paper-sunken hover:text-ink data-selected:bg-accent-wash data-selected:text-ink data-disabled:opacity-55 pointer-coarse:size-11"
    >
      <Icon aria-hidden="true" className="size-4" />
    </ToggleButton>
  )
  return (
    <Toolbar aria-label={words.toolbar(label)} className="-ms-1 flex gap-0.5">
      {button(words.bold, Bold, active?.strong ?? false, run(toggleStrong))}
      {button(words.italic, Italic, active?.em ?? false, run(toggleEm))}
      {button(words.link, Link, active?.link !== null && active !== null, onLink)}
      {button(words.list, List, active?.bulletList ?? false, run(toggleBulletList))}
      {button(words.quotation, Quote, active?.quotation ?? false, run(toggleQuotation))}
    </Toolbar>
  )
}

'use client'

import { Search } from 'lucide-react'
import { findWords as words } from '../../../../../domain/words/find.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Tooltip } from '../../../../../ui/tooltip.tsx'
import { useFind } from './find-context.ts'

/** Opens the bar that finds words in the article. */
export function FindButton() {
  const { asked, open } = useFind()
  return (
    <Tooltip text={words.title} shortcut="/">
      <Button variant="plain" size="small" aria-label={words.title} aria-expanded={asked.isOpen} onPress={open}>
        <Search aria-hidden="true" className="size-4" />
      </Button>
    </Tooltip>
  )
}

'use client'

import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { findWords as words } from '../../../../../domain/words/find.ts'
import { Button } from '../../../../../ui/button.tsx'
import { FIELD_BOX } from '../../../../../ui/field-class.ts'
import { Tooltip } from '../../../../../ui/tooltip.tsx'
import { capsText } from '../actions/caps.ts'
import { useFind } from './find-context.ts'

/** Longer than the overlays' animation, `--motion-calm`. */
const MENU_CLOSES_MS = 250

/**
 * Finds words in the article. It lies over the margin, under the bar above, so that it covers no words and nothing moves
 * when it comes; where there is no margin it has a place of its own above the text.
 */
export function FindBar() {
  const { asked } = useFind()
  return asked.isOpen ? <OpenBar /> : null
}

function OpenBar() {
  const { go, close, field } = useFind()
  useEffect(() => {
    field.current?.select()
    field.current?.focus()
    // The menu that led here gives the focus back to its button first.
    const timer = setTimeout(() => {
      const bar = field.current?.closest('search')
      if (!bar?.contains(document.activeElement)) field.current?.focus()
    }, MENU_CLOSES_MS)
    return () => clearTimeout(timer)
  }, [field])

  function onKeyDown(event: KeyboardEvent): void {
    const isInField = event.target === field.current
    if (event.key !== 'Escape' && !(event.key === 'Enter' && isInField)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') close()
    // Enter takes an input method's word before it is a key of ours.
    else if (!event.nativeEvent.isComposing) go(event.shiftKey ? -1 : 1)
  }

  return (
    <div className="sticky top-16 z-20 h-0 max-[68.75rem]:-mt-4 max-[68.75rem]:h-26">
      <search
        aria-label={words.title}
        data-find
        onKeyDown={onKeyDown}
        className="absolute start-0 top-0 w-full animate-appear rounded-md border border-rule-strong bg-paper-raised p-1.5 shadow-overlay min-[68.75rem]:start-full min-[68.75rem]:ms-7 min-[68.75rem]:w-[26.25rem]"
      >
        <div className="flex items-center gap-1">
          <Field />
          <Count />
          <Steps />
        </div>
        <Ways />
      </search>
    </div>
  )
}

function Field() {
  const { asked, ask, field } = useFind()
  return (
    <input
      ref={field}
      type="text"
      enterKeyHint="search"
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      aria-label={words.field}
      placeholder={words.placeholder}
      value={asked.query}
      onChange={(event) => ask(event.currentTarget.value)}
      className={`${FIELD_BOX} h-8 min-w-0 flex-1`}
    />
  )
}

/** "3 of 17"; the current place is said with where it stands. */
function Count() {
  const { asked, count, current, isHidden } = useFind()
  const isAsked = asked.query.trim() !== ''
  return (
    <p role="status" className="figures shrink-0 px-1.5 text-sm text-ink-muted">
      {!isAsked ? '' : current === null ? words.none : words.place(current + 1, count)}
      {isHidden ? <span className="sr-only">. {words.inHidden}</span> : null}
    </p>
  )
}

function Steps() {
  const { count, go, close } = useFind()
  return (
    <>
      <Tooltip text={words.previous} shortcut={capsText('Shift+Enter')}>
        <Button
          variant="plain"
          size="small"
          aria-label={words.previous}
          isDisabled={count === 0}
          onPress={() => go(-1)}
        >
          <ChevronUp aria-hidden="true" className="size-4" />
        </Button>
      </Tooltip>
      <Tooltip text={words.next} shortcut={capsText('Enter')}>
        <Button variant="plain" size="small" aria-label={words.next} isDisabled={count === 0} onPress={() => go(1)}>
          <ChevronDown aria-hidden="true" className="size-4" />
        </Button>
      </Tooltip>
      <Tooltip text={words.close} shortcut={capsText('Escape')}>
        <Button variant="plain" size="small" aria-label={words.close} onPress={close}>
          <X aria-hidden="true" className="size-4" />
        </Button>
      </Tooltip>
    </>
  )
}

function Ways() {
  const { asked, choose, isHidden, go } = useFind()
  return (
    <div className="flex flex-wrap items-center gap-1 pt-1">
      <ToggleButton isSelected={asked.wholeWords} onChange={(wholeWords) => choose({ wholeWords })} className={TOGGLE}>
        {words.wholeWords}
      </ToggleButton>
      <ToggleButton isSelected={asked.matchCase} onChange={(matchCase) => choose({ matchCase })} className={TOGGLE}>
        {words.matchCase}
      </ToggleButton>
      {isHidden ? (
        <span className="ms-auto flex items-center gap-1 text-sm text-ink-muted">
          <span aria-hidden="true">{words.inHidden}</span>
          <Button size="small" onPress={() => go(1)}>
            {words.showHidden}
          </Button>
        </span>
      ) : null}
    </div>
  )
}

const TOGGLE =
  'cursor-pointer rounded-md border border-transparent px-2 py-0.5 text-sm text-ink-muted select-none hover:bg-paper-sunken data-selected:border-accent data-selected:bg-accent-wash data-selected:text-ink pointer-coarse:min-h-11'

'use client'

import { ToggleButton } from 'react-aria-components/ToggleButton'
import type { Verdict } from '../../../../../domain/scale.ts'
import { TONE_TEXT, TONE_WASH } from '../../../../../ui/tone-class.ts'

/** One verdict as a key: its mark, its label, and the digit that does the same. `onPoint` tells hover and focus. */
export function VerdictKey({
  id,
  isEntry,
  verdict,
  digit,
  isChosen,
  size,
  onPress,
  onPoint,
}: {
  readonly id: string
  /** Whether focus that comes to the keys arrives here. */
  readonly isEntry: boolean
  readonly verdict: Verdict
  readonly digit: number
  readonly isChosen: boolean
  readonly size: 'large' | 'small'
  readonly onPress: () => void
  readonly onPoint: (isPointed: boolean) => void
}) {
  const colours = isChosen
    ? `border-current ${TONE_WASH[verdict.tone]} ${TONE_TEXT[verdict.tone]}`
    : 'border-rule bg-paper-raised text-ink hover:border-rule-strong'
  return (
    <ToggleButton
      id={id}
      data-card-entry={isEntry || undefined}
      isSelected={isChosen}
      onChange={onPress}
      onHoverChange={onPoint}
      onFocusChange={onPoint}
      aria-keyshortcuts={String(digit)}
      className={`relative cursor-pointer rounded-md border font-medium transition-colors pointer-coarse:min-h-11 ${SIZES[size]} ${colours}`}
    >
      <span aria-hidden="true" className={`${MARKS[size]} ${TONE_TEXT[verdict.tone]}`}>
        {verdict.mark}
      </span>
      <span>{verdict.label}</span>
      <span aria-hidden="true" className={`figures text-xs text-ink-faint pointer-coarse:hidden ${DIGITS[size]}`}>
        {digit}
      </span>
    </ToggleButton>
  )
}

const SIZES = {
  large:
    'flex min-h-16 flex-1 basis-0 flex-col items-center justify-start gap-0.5 px-1 pt-1.5 pb-1 text-center text-xs',
  small: 'inline-flex min-h-8 items-center gap-1.5 px-2 text-sm',
}
const MARKS = { large: 'text-lg leading-6', small: 'w-3.5 text-center' }
const DIGITS = { large: 'absolute end-1 top-0.5', small: '' }

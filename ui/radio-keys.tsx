'use client'

import type { ReactNode } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { Kbd } from './kbd.tsx'

/** One of the keys. `shortcut` is printed on it; pressing it is the caller's business. */
export type RadioKey<K extends string> = {
  readonly id: K
  readonly label: ReactNode
  /** What is read out where `label` is not plain words. */
  readonly name?: string
  readonly shortcut?: string
  /** Classes while it is chosen, for a tone of its own. */
  readonly chosenClass?: string
}

/** One choice of a few that all stay in view, like the keys of an instrument. Arrow keys move along them. */
export function RadioKeys<K extends string>({
  label,
  labelHidden = false,
  keys,
  value,
  onChange,
  isDisabled = false,
}: {
  readonly label: string
  readonly labelHidden?: boolean
  readonly keys: readonly RadioKey<K>[]
  readonly value: K | null
  readonly onChange: (value: K) => void
  readonly isDisabled?: boolean
}) {
  return (
    <RadioGroup
      value={value}
      onChange={(chosen) => choose(keys, chosen, onChange)}
      isDisabled={isDisabled}
      orientation="horizontal"
      className="flex flex-col gap-1"
    >
      <Label className={labelHidden ? 'sr-only' : 'text-sm font-medium'}>{label}</Label>
      <div className="flex flex-wrap gap-1">
        {keys.map((key) => (
          <Radio
            key={key.id}
            value={key.id}
            {...(key.name ? { 'aria-label': key.name } : {})}
            className={({ isSelected }) => `${KEY} ${isSelected ? (key.chosenClass ?? CHOSEN) : OTHER}`}
          >
            {key.label}
            {key.shortcut ? <Kbd>{key.shortcut}</Kbd> : null}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

const KEY =
  'inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-sm border px-2 text-sm data-disabled:cursor-default data-disabled:opacity-60 pointer-coarse:min-h-11'
const CHOSEN = 'border-accent bg-accent-wash font-medium text-ink'
const OTHER = 'border-rule bg-paper-raised text-ink-muted hover:border-rule-strong hover:text-ink'

/** React Aria gives back any text; the key it belongs to has the right type. */
function choose<K extends string>(keys: readonly RadioKey<K>[], chosen: string, onChange: (value: K) => void): void {
  const key = keys.find((k) => k.id === chosen)
  if (key) onChange(key.id)
}

'use client'

import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { Text } from 'react-aria-components/Text'
import { FIELD_BOX, FIELD_ERROR, FIELD_HELP, FIELD_LABEL } from './field-class.ts'
import { ITEM, OVERLAY } from './overlay-class.ts'

/** One choice. `label` is what is read and typed to find it; `children` may show more. */
export type Option<K extends string> = { readonly id: K; readonly label: string; readonly children?: ReactNode }

/** What a select is given. */
export type SelectProps<K extends string> = {
  readonly label: string
  readonly labelHidden?: boolean
  readonly description?: ReactNode
  readonly error?: string | null
  readonly options: readonly Option<K>[]
  readonly value: K | null
  readonly onChange: (value: K) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly size?: 'medium' | 'small'
  readonly className?: string
}

/** One choice of a few. Arrow keys and typing find it; the list opens below or above, wherever there is room. */
export function Select<K extends string>({
  label,
  labelHidden = false,
  description,
  error = null,
  options,
  value,
  onChange,
  placeholder = '',
  isDisabled = false,
  size = 'medium',
  className = '',
}: SelectProps<K>) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => choose(options, key, onChange)}
      isDisabled={isDisabled}
      isInvalid={error !== null}
      placeholder={placeholder}
      className={`flex flex-col gap-1 ${className}`}
    >
      <Label className={labelHidden ? 'sr-only' : FIELD_LABEL}>{label}</Label>
      <Button
        className={`${FIELD_BOX} ${SIZES[size]} flex cursor-pointer items-center justify-between gap-2 text-start`}
      >
        <SelectValue className="truncate data-placeholder:text-ink-faint">
          {({ selectedText, defaultChildren }) => selectedText ?? defaultChildren}
        </SelectValue>
        <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-ink-muted" />
      </Button>
      {description ? (
        <Text slot="description" className={FIELD_HELP}>
          {description}
        </Text>
      ) : null}
      <FieldError className={FIELD_ERROR}>{error}</FieldError>
      <Popover className={`${OVERLAY} min-w-(--trigger-width)`} offset={4}>
        <ListBox items={options} className="max-h-96 overflow-auto p-1 outline-none">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={ITEM}>
              {option.children ?? option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

const SIZES = { medium: 'h-9', small: 'h-7 px-2! text-sm!' }

/** React Aria gives back a key of the list, typed as any key; the option it belongs to has the right type. */
function choose<K extends string>(options: readonly Option<K>[], key: unknown, onChange: (value: K) => void): void {
  const option = options.find((o) => o.id === key)
  if (option) onChange(option.id)
}

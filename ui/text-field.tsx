'use client'

import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import { FIELD_BOX, FIELD_ERROR, FIELD_HELP, FIELD_LABEL } from './field-class.ts'
import { grow } from './grow.ts'
import { direct } from './text-direction.ts'
import { useHydrated } from './use-hydrated.ts'

/** A key in a field. React Aria keeps it to the field unless it is told to let it go on. */
export type KeyOfField = Parameters<NonNullable<AriaTextFieldProps['onKeyDown']>>[0]

/** What a text field is given besides React Aria's own properties. */
export type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'children' | 'style' | 'isInvalid'> & {
  readonly label: string
  /** Keeps the label for screen readers only. */
  readonly labelHidden?: boolean
  readonly description?: ReactNode
  /** What is wrong with the value, as a sentence; `null` where nothing is. */
  readonly error?: string | null
  readonly placeholder?: string
  /** Several lines; the field grows with its text. */
  readonly multiline?: boolean
  /** Lines shown while it is empty; only with `multiline`. */
  readonly rows?: number
  readonly className?: string
  /** Classes of the box itself, for its size and face. */
  readonly boxClassName?: string
}

/**
 * A labelled field for text of one or several lines, with help and an error that is announced. It takes no text before
 * the page answers to it: that text would be lost.
 */
export function TextField({
  label,
  labelHidden = false,
  description,
  error = null,
  placeholder = '',
  multiline = false,
  rows = 2,
  className = '',
  boxClassName = '',
  isReadOnly = false,
  ...rest
}: TextFieldProps) {
  const isReady = useHydrated()
  const box = `${FIELD_BOX} ${boxClassName}`
  return (
    <AriaTextField
      {...rest}
      isReadOnly={isReadOnly || !isReady}
      isInvalid={error !== null}
      className={`flex flex-col gap-1 ${className}`}
    >
      <Label className={labelHidden ? 'sr-only' : FIELD_LABEL}>{label}</Label>
      {multiline ? (
        <GrowingArea placeholder={placeholder} rows={rows} className={box} />
      ) : (
        <Input dir="auto" placeholder={placeholder} className={`${box} h-9`} />
      )}
      {description ? (
        <Text slot="description" className={FIELD_HELP}>
          {description}
        </Text>
      ) : null}
      <FieldError className={FIELD_ERROR}>{error}</FieldError>
    </AriaTextField>
  )
}

function GrowingArea({ className, rows, placeholder }: { className: string; rows: number; placeholder: string }) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    direct(area.current)
    grow(area.current)
  })
  return (
    <TextArea
      ref={area}
      rows={rows}
      placeholder={placeholder}
      onInput={(event) => grow(event.currentTarget)}
      className={`${className} resize-none py-2 field-sizing-content`}
    />
  )
}

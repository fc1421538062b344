'use client'

import { useId } from 'react'
import { FIELD_BOX, FIELD_ERROR, FIELD_HELP, FIELD_LABEL } from './field-class.ts'

/** What a field of a form is given. */
export type FormFieldProps = {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'email' | 'password'
  readonly autoComplete: string
  readonly description?: string
  /** What is wrong with the value, as a sentence; `null` where nothing is. */
  readonly error?: string | null
  /** Whether the page opens with the caret in it. */
  readonly isFirst?: boolean
}

/**
 * A field whose value only the page holds, to be read when its form is sent. So what a password manager filled in, or
 * somebody typed before the page was ready, stays; a `TextField` would empty it as it comes to life.
 */
export function FormField({
  name,
  label,
  type,
  autoComplete,
  description,
  error = null,
  isFirst = false,
}: FormFieldProps) {
  const id = useId()
  const described = [description ? `${id}help` : '', error ? `${id}error` : ''].filter(Boolean).join(' ')
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className={FIELD_LABEL}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        autoComplete={autoComplete}
        // biome-ignore lint/a11y/noAutofocus: the page has one purpose, and this is where it begins
        autoFocus={isFirst}
        aria-required
        aria-invalid={error !== null}
        aria-describedby={described || undefined}
        className={`${FIELD_BOX} h-9`}
      />
      {description ? (
        <p id={`${id}help`} className={FIELD_HELP}>
          {description}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}error`} className={FIELD_ERROR}>
          {error}
        </p>
      ) : null}
    </div>
  )
}

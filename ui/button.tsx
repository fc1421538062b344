'use client'

import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts'

/** What a button is given besides React Aria's own properties. */
export type ButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'isPending'> & {
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  /** Work that this button began is under way: it keeps its place and its focus, and presses do nothing. */
  readonly isPending?: boolean
  /** Added classes, for layout only. */
  readonly className?: string
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/**
 * A button. One with nothing but an icon needs an `aria-label`. React Aria's own pending state is not used: it
 * announces the button by reference, which points at nothing where the button has gone when its work is done.
 */
export function Button({
  variant = 'quiet',
  size = 'medium',
  isPending = false,
  className = '',
  children,
  onPress,
  ...rest
}: ButtonProps) {
  const press = onPress && !isPending ? { onPress } : {}
  return (
    <AriaButton
      {...rest}
      {...press}
      data-pending={isPending || undefined}
      className={`${buttonClass(variant, size)} data-pending:opacity-75 ${className}`}
    >
      {children}
      {isPending ? <PendingDot /> : null}
    </AriaButton>
  )
}

/** A dot that breathes; still where motion is unwanted. */
function PendingDot() {
  return (
    <span aria-hidden="true" className="size-1.5 animate-pulse rounded-full bg-current motion-reduce:animate-none" />
  )
}

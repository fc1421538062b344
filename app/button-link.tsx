import Link from 'next/link'
import type { ReactNode } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from '../ui/button-class.ts'

/** A link to another page of the desk that looks like a button. */
export function ButtonLink({
  href,
  variant = 'quiet',
  size = 'medium',
  children,
}: {
  readonly href: string
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  readonly children: ReactNode
}) {
  return (
    <Link href={href} prefetch={false} className={buttonClass(variant, size)}>
      {children}
    </Link>
  )
}

import type { ReactNode } from 'react'
import { PlumbLine } from './plumb-line.tsx'

/** A page with one thing to say: a sign-in form, or what went wrong. A plumb line hangs from the top to its title. */
export function FullPage({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <main id="content" tabIndex={-1} className="mx-auto flex w-full max-w-md flex-col px-5 pb-16">
      <PlumbLine className="h-28 self-start sm:h-36" />
      <h1 className="mt-5 text-2xl font-semibold tracking-tight text-balance">{title}</h1>
      {text ? <div className="mt-2 text-ink-muted">{text}</div> : null}
      <div className="mt-6 flex flex-col items-start gap-5">{children}</div>
    </main>
  )
}

import type { ReactNode } from 'react'

/** The head of a page: its one h1, a line about it, and what can be done on it. */
export function PageHeader({
  title,
  lead,
  children,
}: {
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4 pb-6">
      <div className="min-w-0 flex-1 basis-56">
        <h1 dir="auto" className="text-2xl font-semibold tracking-tight text-balance">
          {title}
        </h1>
        {lead ? <div className="mt-1.5 max-w-prose text-ink-muted">{lead}</div> : null}
      </div>
      {children ? <div className="flex flex-wrap items-center gap-2">{children}</div> : null}
    </header>
  )
}

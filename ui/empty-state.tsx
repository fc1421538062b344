import type { ReactNode } from 'react'

/** What stands where there is nothing yet: what would be here, and what to do. `children` are the actions. */
export function EmptyState({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text: string
  readonly children?: ReactNode
}) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-lg border border-dashed border-rule-strong px-6 py-10 sm:px-10">
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="max-w-prose text-ink-muted">{text}</p>
      {children ? <div className="mt-2 flex flex-wrap gap-3">{children}</div> : null}
    </div>
  )
}

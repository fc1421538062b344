import type { ReactNode } from 'react'

/** One section of the open card, under a hairline, with a heading of its own. `aside` stands at the heading's end. */
export function CardSection({
  title,
  aside,
  children,
}: {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section aria-label={title} className="flex flex-col gap-2 border-t border-rule pt-3">
      <div className="flex min-h-5 flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="text-sm font-medium">{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  )
}

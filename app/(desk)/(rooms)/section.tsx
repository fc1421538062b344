import { type ReactNode, useId } from 'react'

/** A part of a page under its heading. `empty` says what stands there instead of `children`, where there is nothing. */
export function Section({
  title,
  lead,
  empty = null,
  children,
}: {
  readonly title: string
  readonly lead?: ReactNode
  readonly empty?: string | null
  readonly children?: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="pb-10">
      <h2 id={id} className="pb-2 text-lg font-semibold">
        {title}
      </h2>
      {lead ? <p className="max-w-prose pb-3 text-sm text-ink-muted">{lead}</p> : null}
      {empty === null ? children : <p className="text-ink-muted">{empty}</p>}
    </section>
  )
}

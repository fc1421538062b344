import { type ReactNode, useId } from 'react'

/** One part of the record under its heading. */
export function RecordPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="pt-8">
      <h2 id={id} className="pb-2 text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}

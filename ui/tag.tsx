import type { ReactNode } from 'react'

/** A small word beside a name: a state, not a verdict. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className="rounded-sm border border-rule bg-paper-sunken px-1.5 text-xs text-ink-muted">{children}</span>
}

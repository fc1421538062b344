import type { ReactNode } from 'react'

/** A key, as it is printed on a keyboard. */
export function Kbd({ children, inverted = false }: { readonly children: ReactNode; readonly inverted?: boolean }) {
  const colours = inverted ? 'border-paper/40 text-paper' : 'border-rule-strong text-ink-muted bg-paper-raised'
  return (
    <kbd className={`inline-block min-w-5 rounded-sm border px-1 text-center font-sans text-xs ${colours}`}>
      {children}
    </kbd>
  )
}

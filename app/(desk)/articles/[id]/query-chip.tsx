import { CircleHelp } from 'lucide-react'
import { factWords } from '../../../../domain/words/facts.ts'

/** Says that queries wait for a decision; nothing where none does. */
export function QueryChip({ count }: { readonly count: number }) {
  if (count === 0) return null
  return (
    <span className="inline-flex items-center gap-1 rounded-sm border border-tone-blue px-1 text-xs font-medium whitespace-nowrap text-tone-blue">
      <CircleHelp aria-hidden="true" className="size-3" />
      {factWords.query.openCount(count)}
    </span>
  )
}

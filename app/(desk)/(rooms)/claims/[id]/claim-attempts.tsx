import type { Attempt } from '../../../../../domain/source.ts'
import { ATTEMPT_KIND_WORDS } from '../../../../../domain/words/card.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { DateText } from '../../../../../ui/date-text.tsx'

/** What was tried for a claim, oldest first. */
export function ClaimAttempts({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const sorted = attempts.toSorted((a, b) => a.date.localeCompare(b.date))
  return (
    <ul className="border-t border-rule">
      {sorted.map((attempt) => (
        <li key={attempt.id} className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[9.5rem_1fr]">
          <span className="text-sm text-ink-muted">
            <DateText value={attempt.date} />
          </span>
          <p>
            {signs.is(ATTEMPT_KIND_WORDS[attempt.kind], attempt.channel)}
            {attempt.outcome ? <span className="text-ink-muted"> {signs.aside(attempt.outcome)}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  )
}

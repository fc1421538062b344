import type { Attempt } from '../../../../../domain/source.ts'
import { ATTEMPT_KIND_WORDS } from '../../../../../domain/words/card.ts'
import { signs } from '../../../../../domain/words/signs.ts'
import { DateText } from '../../../../../ui/date-text.tsx'

/** Searches and contacts with what came of them. */
export function RecordAttempts({ attempts }: { readonly attempts: readonly Attempt[] }) {
  return (
    <ul>
      {attempts.map(({ id, kind, date, channel, outcome }) => (
        <li key={id}>
          {ATTEMPT_KIND_WORDS[kind]} · <DateText value={date} /> · {channel}
          {outcome ? ` ${signs.aside(outcome)}` : null}
        </li>
      ))}
    </ul>
  )
}

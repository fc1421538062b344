import type { Verdict } from '../domain/scale.ts'
import { widgetWords } from '../domain/words/widgets.ts'
import { TONE_TEXT, TONE_WASH } from './tone-class.ts'

/**
 * A verdict as its mark and its label, in its tone: never by colour alone. `short` shows the mark and keeps the
 * label for screen readers and as a tooltip. `null` is "no verdict yet".
 */
export function VerdictMark({
  verdict,
  short = false,
}: {
  readonly verdict: Verdict | null
  readonly short?: boolean
}) {
  const label = verdict?.label ?? widgetWords.noVerdict
  const tone = verdict ? `${TONE_TEXT[verdict.tone]} ${TONE_WASH[verdict.tone]}` : 'text-ink-faint bg-paper-sunken'
  return (
    <span
      title={short ? label : undefined}
      className={`inline-flex items-center gap-1.5 rounded-sm px-1.5 py-px text-sm font-medium whitespace-nowrap ${tone}`}
    >
      <span aria-hidden="true" className="inline-block w-3.5 text-center">
        {verdict?.mark ?? '–'}
      </span>
      <span className={short ? 'sr-only' : ''}>{label}</span>
    </span>
  )
}

import type { ScaleVersion, Verdict } from '../../../../domain/scale.ts'
import { settingsWords as words } from '../../../../domain/words/desk.ts'
import { VerdictMark } from '../../../../ui/verdict-mark.tsx'

/** A scale with its definitions: its steps from false to true, then the other findings. */
export function ScaleTable({ scale }: { readonly scale: ScaleVersion }) {
  const steps = scale.verdicts.filter((verdict) => verdict.ordinal !== null)
  const others = scale.verdicts.filter((verdict) => verdict.ordinal === null)
  return (
    <div className="flex flex-col gap-4">
      <h3 className="text-sm text-ink-muted">{words.scaleVersion(scale.name, scale.number)}</h3>
      <Verdicts verdicts={steps} />
      {others.length > 0 ? (
        <>
          <h3 className="text-sm text-ink-muted">{words.otherFindings}</h3>
          <Verdicts verdicts={others} />
        </>
      ) : null}
    </div>
  )
}

function Verdicts({ verdicts }: { verdicts: readonly Verdict[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[9.5rem_1fr]">
      {verdicts.map((verdict) => (
        <div key={verdict.key} className="contents">
          <dt>
            <VerdictMark verdict={verdict} />
          </dt>
          <dd className="max-w-prose pb-2 sm:pb-0">{verdict.definition}</dd>
        </div>
      ))}
    </dl>
  )
}

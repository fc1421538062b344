import type { ScaleVersion } from '../../../../../domain/scale.ts'
import { VerdictMark } from '../../../../../ui/verdict-mark.tsx'

/** The scales that the verdicts were given on, with their definitions. */
export function RecordScales({ scales }: { readonly scales: readonly ScaleVersion[] }) {
  return scales.map((scale) => (
    <div key={scale.id} className="pb-4">
      <h3 className="pb-1 font-medium">{scale.name}</h3>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)]">
        {scale.verdicts.map((verdict) => (
          <div key={verdict.key} className="contents">
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>{verdict.definition}</dd>
          </div>
        ))}
      </dl>
    </div>
  ))
}

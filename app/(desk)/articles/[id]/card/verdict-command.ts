import type { CommandOf } from '../../../../../domain/command.ts'
import type { ScaleVersion, Verdict } from '../../../../../domain/scale.ts'

/** The command that gives a claim the verdict of `key` in `scale`, or takes its verdict back for `null`. */
export function verdictCommand(claimId: string, scale: ScaleVersion, key: string | null): CommandOf<'setVerdict'> {
  return { name: 'setVerdict', claimId, scaleVersionId: key === null ? null : scale.id, verdictKey: key }
}

/** The key after pressing that of `pressed`: the chosen one takes the verdict back. */
export function afterPress(chosen: string | null, pressed: string): string | null {
  return chosen === pressed ? null : pressed
}

/** The verdict on a digit key, `1` for the first: the steps of the scale, then the other findings. */
export function verdictOnKey(scale: ScaleVersion, key: string): Verdict | null {
  return /^[1-9]$/.test(key) ? (keysOf(scale)[Number(key) - 1] ?? null) : null
}

/** The verdicts in the order of their keys. */
export function keysOf(scale: ScaleVersion): readonly Verdict[] {
  return [...stepsOf(scale), ...findingsOf(scale)]
}

/** The verdicts on the scale, from the lowest. */
export function stepsOf(scale: ScaleVersion): Verdict[] {
  return scale.verdicts.filter((v) => v.ordinal !== null).sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0))
}

/** The other findings. */
export function findingsOf(scale: ScaleVersion): Verdict[] {
  return scale.verdicts.filter((v) => v.ordinal === null)
}

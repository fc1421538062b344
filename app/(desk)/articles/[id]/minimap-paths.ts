import type { Verdict } from '../../../../domain/scale.ts'

/** A mark on the map: how far down it is (0 to 1), and its verdict; `null` for a claim without one. */
export type MapMark = { readonly at: number; readonly verdict: Pick<Verdict, 'tone' | 'ordinal'> | null }

/** A stretch of the map, 0 to 1. */
export type MapStretch = { readonly from: number; readonly to: number }

/** The drawing: for each tone, and for what has none, one path of short strokes; and the stretches that nobody checked. */
export type MapPaths = {
  readonly tones: ReadonlyMap<Verdict['tone'] | 'none', string>
  readonly unchecked: string
}

/** The map's own units: its width is about as many CSS pixels, its height stands for the whole page. */
export const MAP = { width: 12, height: 1_000 } as const

/** The room of the line of what is unchecked, at the edge towards the article. */
const LINE = { at: 1, room: 3 } as const

/** A stroke is this wide. */
const STROKE = 4

/**
 * The paths of a map. What is truer stands farther to the end, so that verdicts are told apart without their colours;
 * what is off the scale stands in the middle, and a claim without a verdict takes all the room. Strokes that would lie
 * on one another are drawn once. `steps` is the highest ordinal of the scale.
 */
export function mapPaths(marks: readonly MapMark[], unchecked: readonly MapStretch[], steps: number): MapPaths {
  const strokes = new Map<Verdict['tone'] | 'none', Set<string>>()
  for (const { at, verdict } of marks) {
    const tone = verdict?.tone ?? 'none'
    const own = strokes.get(tone) ?? new Set()
    own.add(`M${strokeAt(verdict, steps)} ${inMap(at)}h${verdict ? STROKE : MAP.width - LINE.room}`)
    strokes.set(tone, own)
  }
  return {
    tones: new Map([...strokes].map(([tone, own]) => [tone, [...own].join('')])),
    unchecked: unchecked.map(({ from, to }) => `M${LINE.at} ${inMap(from)}V${inMap(to)}`).join(''),
  }
}

function strokeAt(verdict: MapMark['verdict'], steps: number): number {
  if (!verdict) return LINE.room
  const share = verdict.ordinal === null || steps <= 1 ? 0.5 : (verdict.ordinal - 1) / (steps - 1)
  return LINE.room + share * (MAP.width - LINE.room - STROKE)
}

/** On the map, to half a unit: finer than a window's pixels. */
function inMap(share: number): number {
  return Math.round(share * MAP.height * 2) / 2
}

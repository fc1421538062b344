import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'

/** How far a reading of a claim's history has come, in each of the two logs that it is made from. */
export type HistoryCursor = {
  /** The events before this seq are still to come. */
  readonly seq: number
  /** The stretches of writing before this one (`orderOf`) are still to come. */
  readonly writing: string
}

/** Before anything was read. */
export const FROM_THE_END: HistoryCursor = { seq: 2 ** 31 - 1, writing: '~' }

/** The cursor as it travels. */
export function serializeCursor({ seq, writing }: HistoryCursor): string {
  return `${seq} ${writing}`
}

/** The reverse of `serializeCursor`. Problem: `invalid`. */
export function parseCursor(text: string): Result<HistoryCursor> {
  const match = /^(\d{1,10}) (.{1,300})$/.exec(text)
  const seq = Number(match?.[1])
  if (!match?.[2] || seq > FROM_THE_END.seq)
    return fail({ type: 'invalid', issues: [{ path: 'before', message: 'this is not an answer’s “earlier”' }] })
  return ok({ seq, writing: match[2] })
}

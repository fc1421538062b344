import type { Change, DeskEvent } from '../../domain/event.ts'
import type { Tx } from '../database.ts'

/** What an event's row has to bring along to be read. */
export const WITH_ARTICLES = { articles: { orderBy: { articleId: 'asc' } } } as const

/** A row of the log with its lines. */
export type EventRow = {
  seq: number
  at: Date
  memberId: string
  command: string
  key: string
  subjects: string[]
  partSubject: string | null
  partName: string | null
  payload: string | null
  hash: string
  articles: { articleId: string; previousSeq: number }[]
}

/** The event of a row; `changes` is `null` where the payload was erased. */
export function eventFrom(row: EventRow): DeskEvent {
  const part =
    row.partSubject !== null && row.partName !== null ? { subject: row.partSubject, part: row.partName } : null
  return {
    seq: row.seq,
    at: row.at.toISOString(),
    memberId: row.memberId,
    command: row.command,
    key: row.key,
    subjects: row.subjects,
    articles: row.articles.map((a) => ({ id: a.articleId, previousSeq: a.previousSeq })),
    part,
    changes: row.payload === null ? null : changesOf(row.payload),
    hash: row.hash,
  }
}

function changesOf(payload: string): Change[] {
  return JSON.parse(payload).changes // written by dispatch, from this type
}

/** The event at `seq`, or `null`. */
export async function eventAt(tx: Tx, seq: number): Promise<DeskEvent | null> {
  const row = await tx.event.findUnique({ where: { seq }, include: WITH_ARTICLES })
  return row && eventFrom(row)
}

/** The seq of the newest event; 0 in an empty log. Throws in a database that was not set up. */
export async function headSeq(tx: Tx): Promise<number> {
  const { seq } = await tx.logHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true } })
  return seq
}

/** The first events after `seq`, in order, at most `limit`. */
export async function eventsAfter(tx: Tx, seq: number, limit: number): Promise<DeskEvent[]> {
  const rows = await tx.event.findMany({
    where: { seq: { gt: seq } },
    orderBy: { seq: 'asc' },
    take: limit,
    include: WITH_ARTICLES,
  })
  return rows.map(eventFrom)
}

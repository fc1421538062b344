import type { DeskEvent } from '../../domain/event.ts'
import type { ClaimHistory, ClaimHistoryEntry, Judged, Look, Wrote } from '../../domain/history.ts'
import type { Actor } from '../../domain/member.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import { parseProseId, proseId } from '../../domain/prose.ts'
import type { Database, Tx } from '../database.ts'
import { eventFrom, WITH_ARTICLES } from '../kernel/read-event.ts'
import type { HistoryCursor } from './claim-history-cursor.ts'
import { FROM_THE_END, parseCursor, serializeCursor } from './claim-history-cursor.ts'
import type { Stretch } from './claim-history-stretches.ts'
import { orderOf, readStretches } from './claim-history-stretches.ts'
import type { Written } from './claim-history-writing.ts'
import { readWritten } from './claim-history-writing.ts'
import { lookOf, subjectsOfClaim } from './claim-looks.ts'
import { consistentResult } from './consistently.ts'
import { forReader } from './events.ts'
import { namesOfMembers } from './workspace.ts'

/** Lines of one page; a stretch in which a version was restored becomes several. */
export const LINES_AT_ONCE = 20

type Line = DeskEvent | Stretch

/** What the transaction finds; what was written is replayed after it. */
type Found = {
  readonly lines: readonly Line[]
  readonly earlier: string | null
  readonly look: Look | null
  readonly names: Readonly<Record<string, string>>
  /** The length of each document's log. */
  readonly lengths: Readonly<Record<string, number>>
}

/**
 * What happened to a claim, its places, its evidence and its prose, newest first; `before` is the `earlier` of the page
 * after. What a reader may not know is withheld as in `forReader`. Problems: `notFound`, `invalid`.
 */
export async function readClaimHistory(
  db: Database,
  actor: Actor,
  claimId: string,
  before: string | null,
): Promise<Result<ClaimHistory>> {
  const cursor = before === null ? ok(FROM_THE_END) : parseCursor(before)
  if (!cursor.ok) return cursor
  const found = await consistentResult(db, (tx) => findLines(tx, actor, claimId, cursor.value))
  if (!found.ok) return found
  const { lines, earlier } = found.value
  const stretches = lines.filter(isStretch)
  const documents = Map.groupBy(stretches, (stretch) => stretch.documentId)
  const written = (await Promise.all([...documents.values()].map((list) => readWritten(db.prisma, list)))).flat()
  const entries = lines.flatMap((line) => entriesOf(line, written, found.value, actor))
  return ok({ entries, earlier })
}

async function findLines(tx: Tx, actor: Actor, claimId: string, cursor: HistoryCursor): Promise<Result<Found>> {
  if ((await tx.claim.count({ where: { id: claimId } })) === 0) return fail({ type: 'notFound', what: 'claim' })
  const rows = await tx.event.findMany({
    where: { subjects: { hasSome: await subjectsOfClaim(tx, claimId) }, seq: { lt: cursor.seq } },
    include: WITH_ARTICLES,
    orderBy: { seq: 'desc' },
    take: LINES_AT_ONCE + 1,
  })
  const events = await forReader(tx, actor, rows.map(eventFrom))
  const documents = await tx.proseDocument.findMany({ where: { id: { in: documentsOf(claimId) } } })
  const stretches = await readStretches(
    tx,
    documents.map((document) => document.id),
  )
  const all = merged(
    events,
    stretches.filter((stretch) => orderOf(stretch) < cursor.writing).slice(0, LINES_AT_ONCE + 1),
  )
  const lines = all.slice(0, LINES_AT_ONCE)
  return ok({
    lines,
    earlier: all.length > lines.length ? serializeCursor(after(cursor, lines)) : null,
    look: await lookOf(tx, actor, claimId),
    names: await namesOfMembers(tx),
    lengths: Object.fromEntries(documents.map((document) => [document.id, document.position])),
  })
}

/** A claim's running text. */
export function documentsOf(claimId: string): string[] {
  return (['explanation', 'notes'] as const).map((kind) => proseId({ kind, subject: claimId }))
}

/** Both lists, each newest first, as one by time; each keeps its own order whatever the clocks said. */
function merged(events: readonly DeskEvent[], stretches: readonly Stretch[]): Line[] {
  const [event, stretch] = [events[0], stretches[0]]
  if (!event) return [...stretches]
  if (!stretch) return [...events]
  return new Date(event.at).getTime() > stretch.at
    ? [event, ...merged(events.slice(1), stretches)]
    : [stretch, ...merged(events, stretches.slice(1))]
}

function after(cursor: HistoryCursor, lines: readonly Line[]): HistoryCursor {
  const [event, stretch] = [lines.findLast((line) => !isStretch(line)), lines.findLast(isStretch)]
  return {
    seq: event && !isStretch(event) ? event.seq : cursor.seq,
    writing: stretch ? orderOf(stretch) : cursor.writing,
  }
}

function isStretch(line: Line): line is Stretch {
  return 'documentId' in line
}

function entriesOf(line: Line, written: readonly Written[], found: Found, actor: Actor): ClaimHistoryEntry[] {
  if (!isStretch(line)) return [judged(line, found, actor)]
  return written
    .filter((one) => one.documentId === line.documentId && line.first <= one.first && one.last <= line.last)
    .map((one) => wrote(one, found, actor))
    .reverse()
}

function judged(event: DeskEvent, { look, names }: Found, actor: Actor): Judged {
  const isNew = look !== null && event.seq > look.seq && event.memberId !== actor.memberId
  return { kind: 'judged', event, memberName: names[event.memberId] ?? '', isNew }
}

function wrote(one: Written, { look, names, lengths }: Found, actor: Actor): Wrote {
  const { documentId, first, last, before, after, restored } = one
  const at = new Date(one.at).toISOString()
  return {
    ...{ kind: 'wrote', proseId: documentId, first, last, at, before, after, restored },
    prose: parseProseId(documentId)?.kind ?? 'notes',
    memberNames: one.memberIds.map((id) => names[id] ?? ''),
    isCurrent: last === lengths[documentId],
    isNew: look !== null && at > look.at && one.memberIds.some((id) => id !== actor.memberId),
  }
}

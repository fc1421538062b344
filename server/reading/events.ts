import type { DeskEvent } from '../../domain/event.ts'
import type { Actor } from '../../domain/member.ts'
import { may } from '../../domain/permissions.ts'
import type { HistoryEntry } from '../../domain/reading.ts'
import type { Database, Tx } from '../database.ts'
import { eventFrom, WITH_ARTICLES } from '../kernel/read-event.ts'
import { consistently } from './consistently.ts'
import { namesOfMembers } from './workspace.ts'

/** Most events in one answer; who needs more asks again after the last. */
export const EVENTS_AT_ONCE = 500

/** An article's line of the log after `seq`, in order. */
export function readEvents(db: Database, actor: Actor, articleId: string, after: number): Promise<DeskEvent[]> {
  return consistently(db, async (tx) => {
    const lines = { some: { articleId, seq: { gt: after } } }
    const rows = await tx.event.findMany({
      where: { articles: lines },
      include: WITH_ARTICLES,
      orderBy: { seq: 'asc' },
      take: EVENTS_AT_ONCE,
    })
    return forReader(tx, actor, rows.map(eventFrom))
  })
}

/** What happened to some things, newest first, with the names of who did it. */
export function readHistory(db: Database, actor: Actor, subjects: readonly string[]): Promise<HistoryEntry[]> {
  return consistently(db, async (tx) => {
    const where = { subjects: { hasSome: [...subjects] } }
    const rows = await tx.event.findMany({
      where,
      include: WITH_ARTICLES,
      orderBy: { seq: 'desc' },
      take: EVENTS_AT_ONCE,
    })
    const names = await namesOfMembers(tx)
    const events = await forReader(tx, actor, rows.map(eventFrom))
    return events.map((event) => ({ event, memberName: names[event.memberId] ?? '' }))
  })
}

/**
 * The events as `actor` may see them. Withheld is what tells of a confidential source from those who may not know it,
 * and of invitations, with people's addresses, from all but those who keep the members.
 */
export async function forReader(tx: Tx, actor: Actor, events: readonly DeskEvent[]): Promise<DeskEvent[]> {
  const open = may(actor, 'manageMembers') ? events : events.map(withoutInvitations)
  if (may(actor, 'seeConfidential')) return [...open]
  const subjects = [...new Set(open.flatMap((event) => event.subjects))]
  const rows = await tx.source.findMany({ where: { id: { in: subjects }, confidential: true }, select: { id: true } })
  const secret = new Set(rows.map((row) => row.id))
  return open.map((event) => (event.subjects.some((id) => secret.has(id)) ? { ...event, changes: null } : event))
}

function withoutInvitations(event: DeskEvent): DeskEvent {
  return event.changes?.some((change) => change.entity === 'invitation') ? { ...event, changes: null } : event
}

import type { Dispatch } from '../../domain/command.ts'
import { partOf } from '../../domain/command.ts'
import type { DeskEvent, PartRef } from '../../domain/event.ts'
import { partsOf } from '../../domain/event.ts'
import type { Actor } from '../../domain/member.ts'
import type { Tx } from '../database.ts'
import { link, seal, sha256 } from './chain.ts'
import type { Context, Decision } from './decision.ts'

/** The end of the log: the newest seq and its hash. */
export type Head = { readonly seq: number; readonly hash: string }

/**
 * Takes the one row of the head for update, which makes every command wait for
 * the one before it: commit order is seq order. The first statement of a command.
 */
export async function takeHead(tx: Tx): Promise<Head> {
  const rows = await tx.$queryRaw<Head[]>`SELECT "seq", "hash" FROM "log_head" WHERE "id" = 1 FOR UPDATE`
  const head = rows[0]
  if (!head) throw new Error('The log has no head: the database was not set up.')
  return head
}

/** Identifies a command, so that a key used again for another one is noticed. */
export function commandHash({ command }: Dispatch): string {
  return sha256(JSON.stringify(command))
}

/** What an event is of: a member's command, or what the desk itself let happen, such as somebody joining. */
export type Entry = {
  readonly key: string
  readonly command: { readonly name: string }
  readonly commandHash: string
  readonly part: PartRef | null
}

/** Writes the event of a command after `head`, with its lines, its part's version and the new head. */
export function appendEvent(context: Context, head: Head, dispatch: Dispatch, decision: Decision): Promise<DeskEvent> {
  const { key, command } = dispatch
  const entry = { key, command, commandHash: commandHash(dispatch), part: partOf(command) }
  return appendEntry(context, head, entry, decision)
}

/** Writes an event after `head`, as `appendEvent`. */
export async function appendEntry(
  { tx, actor, at }: Pick<Context, 'tx' | 'at'> & { readonly actor: Pick<Actor, 'memberId'> },
  head: Head,
  { key, command, commandHash, part }: Entry,
  decision: Decision,
): Promise<DeskEvent> {
  const seq = head.seq + 1
  const payload = JSON.stringify({ command, changes: decision.changes })
  const { salt, payloadHash } = seal(payload)
  const subjects = [...new Set(decision.subjects)]
  const envelope = { seq, at, memberId: actor.memberId, command: command.name, subjects, payloadHash }
  const hash = link(head.hash, envelope)
  const [partSubject, partName] = [part?.subject ?? null, part?.part ?? null]
  await tx.event.create({ data: { ...envelope, key, salt, payload, hash, commandHash, partSubject, partName } })
  const articles = await appendLines(tx, seq, decision.articles)
  for (const one of partsOf(part, decision.changes)) await bumpPart(tx, one.subject, one.part, seq)
  await tx.logHead.update({ where: { id: 1 }, data: { seq, hash } })
  const { changes } = decision
  return { seq, at, memberId: actor.memberId, command: command.name, key, subjects, articles, part, changes, hash }
}

async function appendLines(
  tx: Tx,
  seq: number,
  articleIds: readonly string[],
): Promise<{ id: string; previousSeq: number }[]> {
  const ids = [...new Set(articleIds)].sort()
  const newest = await tx.eventArticle.groupBy({
    by: ['articleId'],
    where: { articleId: { in: ids } },
    _max: { seq: true },
  })
  const before = new Map(newest.map((row) => [row.articleId, row._max.seq ?? 0]))
  const lines = ids.map((id) => ({ id, previousSeq: before.get(id) ?? 0 }))
  if (lines.length > 0)
    await tx.eventArticle.createMany({ data: lines.map((l) => ({ articleId: l.id, seq, previousSeq: l.previousSeq })) })
  return lines
}

async function bumpPart(tx: Tx, subject: string, name: string, seq: number): Promise<void> {
  await tx.part.upsert({ where: { subject_name: { subject, name } }, create: { subject, name, seq }, update: { seq } })
}

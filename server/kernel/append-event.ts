import type { Dispatch } from '../../domain/command.ts'
import { partOf } from '../../domain/command.ts'
import type { DeskEvent } from '../../domain/event.ts'
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

/** Writes the event after `head`, with its lines, its part's version and the new head. */
export async function appendEvent(
  { tx, actor, at }: Context,
  head: Head,
  dispatch: Dispatch,
  decision: Decision,
): Promise<DeskEvent> {
  const seq = head.seq + 1
  const part = partOf(dispatch.command)
  const payload = JSON.stringify({ command: dispatch.command, changes: decision.changes })
  const { salt, payloadHash } = seal(payload)
  const subjects = [...new Set(decision.subjects)]
  const envelope = { seq, at, memberId: actor.memberId, command: dispatch.command.name, subjects, payloadHash }
  const hash = link(head.hash, envelope)
  const key = dispatch.key
  await tx.event.create({
    data: {
      ...envelope,
      key,
      salt,
      payload,
      hash,
      commandHash: commandHash(dispatch),
      partSubject: part?.subject ?? null,
      partName: part?.part ?? null,
    },
  })
  const articles = await appendLines(tx, seq, decision.articles)
  if (part) await bumpPart(tx, part.subject, part.part, seq)
  await tx.logHead.update({ where: { id: 1 }, data: { seq, hash } })
  return {
    seq,
    at,
    memberId: actor.memberId,
    command: envelope.command,
    key,
    subjects,
    articles,
    part,
    changes: decision.changes,
    hash,
  }
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

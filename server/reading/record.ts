import type { Actor } from '../../domain/member.ts'
import type { Result } from '../../domain/problem.ts'
import { ok } from '../../domain/problem.ts'
import type { RecordPage } from '../../domain/reading.ts'
import { checkingRecord, type Done, judgingSeqs } from '../../domain/record.ts'
import type { Database } from '../database.ts'
import { readExplanations } from './explanations.ts'
import { readWorkspace } from './workspace.ts'

/** How an article was checked, as far as a member may see it. Problem: `notFound`. */
export async function readRecord(db: Database, actor: Actor, articleId: string): Promise<Result<RecordPage>> {
  const read = await readWorkspace(db, actor, articleId)
  if (!read.ok) return read
  const { article, capture, desk, members } = read.value
  const deeds = await deedsAt(db, judgingSeqs(read.value))
  const record = checkingRecord(read.value, deeds, await readExplanations(db, Object.keys(read.value.claim)))
  return ok({ article, capture, desk, members, record })
}

/** Who did the events and when. Events never change, so that they may be read after the workspace. */
async function deedsAt({ prisma }: Database, seqs: readonly number[]): Promise<Record<number, Done>> {
  const rows = await prisma.event.findMany({
    where: { seq: { in: [...seqs] } },
    select: { seq: true, memberId: true, at: true },
  })
  return Object.fromEntries(rows.map(({ seq, memberId, at }) => [seq, { memberId, at: at.toISOString() }]))
}

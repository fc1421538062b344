import type { Room } from '../../domain/live.ts'
import type { Actor } from '../../domain/member.ts'
import type { Problem } from '../../domain/problem.ts'
import { parseProseId } from '../../domain/prose.ts'
import type { Database } from '../database.ts'
import { roleRefusal } from '../kernel/current-role.ts'
import { subjectExists } from '../prose/prose-log.ts'

/** Why `actor` may not enter a room now, or `null` when they may. Problems: `notSignedIn`, `notAllowed`, `notFound`. */
export async function roomRefusal({ prisma }: Database, actor: Actor, room: Room): Promise<Problem | null> {
  const refusal = await roleRefusal(prisma, actor, 'read')
  if (refusal) return refusal
  if (room.kind === 'article') {
    const articles = await prisma.article.count({ where: { id: room.articleId } })
    return articles > 0 ? null : { type: 'notFound', what: 'article' }
  }
  const ref = parseProseId(room.proseId)
  return ref && (await subjectExists(prisma, ref)) ? null : { type: 'notFound', what: 'prose' }
}

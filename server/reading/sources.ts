import type { Actor } from '../../domain/member.ts'
import { may } from '../../domain/permissions.ts'
import type { Source } from '../../domain/source.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from '../database.ts'
import { entityFrom } from '../entities.ts'

/** Most sources that are offered at once. */
const SOURCES_AT_ONCE = 50

/** Sources whose title, author, publisher or address holds every word of `query`, newest first. */
export async function readSources(db: Database, actor: Actor, query = ''): Promise<Source[]> {
  const holds = (word: string): Prisma.SourceWhereInput => {
    const contains = { contains: word, mode: 'insensitive' } as const
    return { OR: [{ title: contains }, { author: contains }, { publisher: contains }, { url: contains }] }
  }
  const visible = may(actor, 'seeConfidential') ? {} : { confidential: false }
  const rows = await db.prisma.source.findMany({
    where: { AND: [visible, ...query.split(/\s+/).filter(Boolean).map(holds)] },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: SOURCES_AT_ONCE,
  })
  return rows.map((row) => entityFrom('source', row))
}

import type { Database } from '../database.ts'

/** The names of the outlets whose articles the desk has, in no order of any language. */
export async function readOutlets(db: Database): Promise<string[]> {
  const rows = await db.prisma.article.findMany({
    where: { outlet: { not: null } },
    distinct: ['outlet'],
    select: { outlet: true },
  })
  return rows.flatMap(({ outlet }) => outlet ?? [])
}

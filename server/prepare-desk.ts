import { FIVE_STEPS } from '../domain/scale.ts'
import type { Prisma } from '../prisma/generated/client.ts'
import type { Database } from './database.ts'
import { GENESIS } from './kernel/chain.ts'

/** What a desk is called until someone names it. */
const UNNAMED = 'Our fact-checking desk'

/** Puts into a new database what every desk starts with: the head of the log, the scale, the desk's own row. */
export async function prepareDesk({ prisma }: Database): Promise<void> {
  const { verdicts, ...scale } = FIVE_STEPS
  const data = { ...scale, verdicts: verdicts as unknown as Prisma.InputJsonValue } // plain data, as JSON wants it
  await prisma.$executeRaw`INSERT INTO "log_head" ("id", "seq", "hash") VALUES (1, 0, ${GENESIS}) ON CONFLICT DO NOTHING`
  await prisma.scaleVersion.upsert({ where: { id: scale.id }, create: data, update: {} })
  await prisma.desk.upsert({
    where: { id: 'desk' },
    create: { id: 'desk', name: UNNAMED, scaleVersionId: scale.id },
    update: {},
  })
}

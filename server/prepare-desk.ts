import { FIVE_STEPS, PRESETS } from '../domain/scale.ts'
import type { Prisma } from '../prisma/generated/client.ts'
import type { Database } from './database.ts'
import { GENESIS } from './kernel/chain.ts'

/** What a desk is called until someone names it. */
const UNNAMED = 'Our fact-checking desk'

/**
 * Puts into a database what every desk has, as far as it is not there: the head of the log, the scales, the desk's own
 * row. Several processes may do it at once.
 */
export async function prepareDesk({ prisma }: Database): Promise<void> {
  const data = PRESETS.map(({ verdicts, ...scale }) => ({
    ...scale,
    verdicts: verdicts as unknown as Prisma.InputJsonValue, // plain data, as JSON wants it
  }))
  const desk = { id: 'desk', name: UNNAMED, scaleVersionId: FIVE_STEPS.id }
  // An upsert of Prisma looks first and writes then.
  await prisma.logHead.createMany({ data: { id: 1, seq: 0, hash: GENESIS }, skipDuplicates: true })
  await prisma.scaleVersion.createMany({ data, skipDuplicates: true })
  await prisma.desk.createMany({ data: desk, skipDuplicates: true })
}

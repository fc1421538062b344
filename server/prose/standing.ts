import type { Role } from '../../domain/member.ts'
import { roleMay } from '../../domain/permissions.ts'
import type { Problem } from '../../domain/problem.ts'
import type { ProseRef } from '../../domain/prose.ts'
import { proseId } from '../../domain/prose.ts'
import type { Database, Tx } from '../database.ts'
import type { Appending } from './appending.ts'
import { refusedUpdate } from './prose-update.ts'

/** Above so many remembered writers all are forgotten and asked for again. */
const MOST_WRITERS = 100_000

/** The key of a Yjs client in a document. */
export function writerKey(ref: ProseRef, client: number): string {
  return `${proseId(ref)} ${client}`
}

/** What decides whether updates are taken, as it stood at one seq of the log. */
export type Standing = ReturnType<typeof openStanding>

/**
 * Remembers who may write and what is open to writing. All of it changes by commands alone, and every command moves the
 * log's head: so it holds for as long as the head stands at `seq`, which the statement that writes looks at. Whose a Yjs
 * client is never changes.
 */
export function openStanding() {
  const members = new Map<string, Problem | null>()
  const documents = new Map<string, Problem | null>()
  const owners = new Map<string, string>()
  let seq: number | null = null

  const forget = () => {
    seq = null
    members.clear()
    documents.clear()
    if (owners.size > MOST_WRITERS) owners.clear()
  }
  return {
    seq: () => seq,
    forget,
    /** Learns what is not known about some updates. The head is read first, so that what is read is not older. */
    learn: async (tx: Tx | Database['prisma'], items: readonly Appending[]): Promise<void> => {
      const writers = items.flatMap(({ ref, writers }) => writers.map(({ client }) => ({ ref, client })))
      const newWriters = writers.filter(({ ref, client }) => !owners.has(writerKey(ref, client)))
      const newMembers = items.filter(({ memberId }) => !members.has(memberId)).map(({ memberId }) => memberId)
      const newRefs = items.filter(({ ref }) => !documents.has(proseId(ref))).map(({ ref }) => ref)
      if (seq !== null && newWriters.length + newMembers.length + newRefs.length === 0) return
      seq ??= await headSeq(tx)
      for (const [id, problem] of await memberProblems(tx, newMembers)) members.set(id, problem)
      for (const [id, problem] of await documentProblems(tx, newRefs)) documents.set(id, problem)
      for (const [key, owner] of await ownersOf(tx, newWriters)) owners.set(key, owner)
    },
    /** Why an update is not taken, or `null`. */
    refusal: ({ ref, memberId, writers }: Appending): Problem | null =>
      members.get(memberId) ??
      documents.get(proseId(ref)) ??
      (writers.some(({ client, begun }) => !mayBe(owners.get(writerKey(ref, client)), memberId, begun))
        ? refusedUpdate('this is written under the id of another writer').problem
        : null),
    isOwned: (ref: ProseRef, client: number): boolean => owners.has(writerKey(ref, client)),
    /** Remembers whose a client is from now on. */
    own: (ref: ProseRef, client: number, memberId: string): void => void owners.set(writerKey(ref, client), memberId),
  }
}

/** A client of which there is text that belongs to nobody is nobody's any more. */
function mayBe(owner: string | undefined, memberId: string, begun: boolean): boolean {
  return owner === undefined ? !begun : owner === memberId
}

async function headSeq(tx: Tx | Database['prisma']): Promise<number> {
  return (await tx.logHead.findUniqueOrThrow({ where: { id: 1 } })).seq
}

async function memberProblems(tx: Tx | Database['prisma'], ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await tx.member.findMany({ where: { id: { in: [...ids] }, removedAt: null } })
  const problems = new Map<string, Problem | null>(ids.map((id) => [id, { type: 'notSignedIn' }]))
  for (const { id, role } of rows)
    problems.set(id, roleMay(role as Role, 'write') ? null : { type: 'notAllowed', act: 'write' }) // written from a Role
  return problems
}

async function documentProblems(tx: Tx | Database['prisma'], refs: readonly ProseRef[]) {
  const unknown: Problem = { type: 'notFound', what: 'prose' }
  const problems = new Map<string, Problem | null>(refs.map((ref) => [proseId(ref), unknown]))
  const archives = await archivesOf(tx, refs)
  for (const ref of refs) {
    const archived = archives.get(subjectKey(ref))
    if (archived !== undefined) problems.set(proseId(ref), archived ? { type: 'archived' } : null)
  }
  return problems
}

/** Whether each subject that there is lies in the archive: an article itself, a claim with all of its appearances. */
async function archivesOf(tx: Tx | Database['prisma'], refs: readonly ProseRef[]): Promise<Map<string, boolean>> {
  const { article = [], claim = [] } = Object.groupBy(refs, subjectOf)
  const ids = (some: readonly ProseRef[]) => ({ id: { in: some.map(({ subject }) => subject) } })
  const articles = article.length > 0 ? await tx.article.findMany({ where: ids(article) }) : []
  const appearances = { where: { deletedAt: null }, select: { article: { select: { archivedAt: true } } } }
  const claims =
    claim.length > 0 ? await tx.claim.findMany({ where: ids(claim), select: { id: true, appearances } }) : []
  return new Map([
    ...articles.map(({ id, archivedAt }): [string, boolean] => [`article ${id}`, archivedAt !== null]),
    ...claims.map(({ id, appearances: places }): [string, boolean] => [
      `claim ${id}`,
      places.length > 0 && places.every((place) => place.article.archivedAt !== null),
    ]),
  ])
}

function subjectOf({ kind }: ProseRef): 'article' | 'claim' {
  return kind === 'finding' ? 'article' : 'claim'
}

function subjectKey(ref: ProseRef): string {
  return `${subjectOf(ref)} ${ref.subject}`
}

type ProseWriter = { readonly ref: ProseRef; readonly client: number }

async function ownersOf(tx: Tx | Database['prisma'], writers: readonly ProseWriter[]): Promise<[string, string][]> {
  if (writers.length === 0) return []
  const documentIds = writers.map(({ ref }) => proseId(ref))
  const clientIds = writers.map(({ client }) => BigInt(client))
  const rows = await tx.$queryRaw<{ documentId: string; clientId: bigint; memberId: string }[]>`
    SELECT p.* FROM unnest(${documentIds}::text[], ${clientIds}::bigint[]) AS w("documentId", "clientId")
    JOIN "prose_client" p ON p."documentId" = w."documentId" AND p."clientId" = w."clientId"`
  return rows.map(({ documentId, clientId, memberId }) => [`${documentId} ${clientId}`, memberId])
}

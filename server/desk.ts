import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '../domain/member.ts'
import type { Result } from '../domain/problem.ts'
import type { ArticleDocument } from '../domain/reading.ts'
import { trustedOrigins } from './accounts/auth.ts'
import { openAccounts } from './accounts/open-accounts.ts'
import { isOperator } from './accounts/operator.ts'
import { backUp } from './back-up.ts'
import { openChunks } from './content-chunks.ts'
import type { DataFolder } from './data-folder.ts'
import { openDataFolder } from './data-folder.ts'
import type { Database } from './database.ts'
import { identityOf, openEmbedded, openPostgres } from './database.ts'
import { openAnnotations } from './door/annotations.ts'
import { parseDispatch } from './door/command-schema.ts'
import { parseImport, parseImportForm } from './door/import-schema.ts'
import type { Env } from './env.ts'
import { NO_HINTS } from './hints.ts'
import type { ImportDetails, ImportSource } from './import-article.ts'
import { prepareImport, previewImport } from './import-article.ts'
import { openDispatch } from './open-dispatch.ts'
import { prepareDesk } from './prepare-desk.ts'
import { openProseLog } from './prose/open-prose.ts'
import { appendProse } from './prose/prose-log.ts'
import { openReadings } from './readings.ts'
import { recordLook } from './record-look.ts'
import { openRedisHints } from './redis-hints.ts'
import { loadSample } from './sample/load-sample.ts'

/** What opening a desk needs of the settings. */
export type DeskSettings = Pick<Env, 'dataDir' | 'databaseUrl' | 'redisUrl' | 'secret' | 'baseUrl' | 'owner'> &
  Partial<Pick<Env, 'oidc'>>

/** The one desk of this process: everything that can be read or done, for every door. */
export type Desk = Awaited<ReturnType<typeof buildDesk>>

/** Opens the desk. The message is a sentence for the person who starts it. */
export async function openDesk(env: DeskSettings): Promise<{ ok: true; desk: Desk } | { ok: false; message: string }> {
  const opened = await openDataFolder(env.dataDir)
  if (!opened.ok) return { ok: false, message: takenWords(env.dataDir, opened.pid) }
  const { folder } = opened
  try {
    const db =
      env.databaseUrl === null
        ? await openEmbedded({ folder: await databaseFolder(folder) })
        : await openPostgres(env.databaseUrl)
    await prepareDesk(db)
    return { ok: true, desk: await buildDesk(env, folder, db) }
  } catch (error) {
    folder.release()
    return {
      ok: false,
      message: `The desk could not be opened: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}

function takenWords(dataDir: string, pid: number): string {
  return `The data folder ${dataDir} is in use by another Plumbline (process ${pid}). Stop that one first, or give this one a folder of its own with DATA_DIR.`
}

async function databaseFolder(folder: DataFolder): Promise<string> {
  const path = join(folder.path, 'database')
  await mkdir(path, { recursive: true, mode: 0o700 })
  return path
}

async function buildDesk(env: DeskSettings, folder: DataFolder, db: Database) {
  const { prisma } = db
  const store = db.kind === 'embedded' ? folder : openChunks(prisma)
  const hints = env.redisUrl === null ? NO_HINTS : openRedisHints(env.redisUrl, await identityOf(db))
  const dispatching = await openDispatch(db, hints)
  const { dispatch, subscribe, close: unfollow } = dispatching
  const accounts = await openAccounts(
    db,
    { ...env, oidc: env.oidc ?? null, secret: env.secret ?? folder.secret },
    dispatching,
  )
  const read = openReadings(db)
  const prose = openProseLog(db, hints, () => new Date())
  const append = (actor: Actor, id: string, update: Uint8Array) => appendProse(db, actor, id, update, new Date(), prose)

  /** Brings an article in and answers it as the door does. */
  const importArticle = async (
    actor: Actor,
    key: string,
    source: ImportSource,
    details: ImportDetails,
  ): Promise<Result<ArticleDocument>> => {
    const command = await prepareImport(store, actor, source, details)
    if (!command.ok) return command
    const done = await dispatch(actor, { key, command: command.value })
    return done.ok ? read.document(actor, command.value.article.id) : done
  }

  const desk = {
    baseUrl: env.baseUrl,
    /** The origins whose pages may send changes. */
    origins: trustedOrigins(env.baseUrl),
    /** Foreign shapes as values: one schema each. */
    parse: { dispatch: parseDispatch, import: parseImport, importForm: parseImportForm },
    annotations: openAnnotations({ db, baseUrl: env.baseUrl, read, dispatch, appendProse: append }),
    isOperator: (authorization: string | null) => isOperator(folder.secret, authorization),
    ...accounts,
    dispatch,
    subscribe,
    /** Hints to and from the desk's other processes. */
    hints,
    previewImport: (source: ImportSource) => previewImport(source),
    importArticle,
    appendProse: append,
    /** The logs of prose, for whoever keeps documents open. */
    prose,
    look: (actor: Actor, claimId: string, seq: number) => recordLook(db, actor, claimId, seq, new Date()),
    read,
    /** The embedded desk as an archive; `null` on PostgreSQL. */
    backUp: () => db.dump && backUp(db.dump, folder.path, new Date()),
    /** Whether the database answers. */
    healthy: () =>
      prisma.$queryRaw`SELECT 1`.then(
        () => true,
        () => false,
      ),
    close: async () => {
      unfollow()
      await prose.close()
      await hints.close()
      await db.close()
      folder.release()
    },
  }
  return {
    ...desk,
    /** The story that shows what the program does. */ loadSample: (actor: Actor) => loadSample(desk, actor),
  }
}

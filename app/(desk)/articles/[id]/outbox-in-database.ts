import type { Outbox } from './outbox.ts'
import type { CommandRow, OutboxDatabase } from './outbox-database.ts'

/** A member's outbox in the database of this origin. */
export function databaseOutbox(database: OutboxDatabase, member: string): Outbox {
  return {
    isDurable: true,
    commands: commandsIn(database, member),
    prose: proseIn(database, member),
    count: async () => ({
      commands: await database.countFromIndex('commands', 'member', member),
      texts: (await documentsIn(database, member)).length,
    }),
    clear: async () => {
      const stores = database.transaction(['commands', 'prose'], 'readwrite')
      for (const name of ['commands', 'prose'] as const) {
        const store = stores.objectStore(name)
        for (const n of await store.index('member').getAllKeys(member)) await store.delete(n)
      }
      await stores.done
    },
  }
}

function commandsIn(database: OutboxDatabase, member: string): Outbox['commands'] {
  /** Puts another row, or none, in the place of the one with this key, in one step. Answers whether there was one. */
  async function replace(key: string, next: (row: CommandRow | null) => CommandRow | null): Promise<boolean> {
    const change = database.transaction('commands', 'readwrite')
    const row = (await change.store.index('key').get([member, key])) ?? null
    const after = next(row)
    if (after) await change.store.put(after)
    else if (row?.n !== undefined) await change.store.delete(row.n)
    await change.done
    return row !== null
  }

  return {
    put: async (command) => {
      const row = { ...command, member, key: command.dispatch.key }
      await replace(row.key, (before) => ({ ...before, ...row }))
    },
    list: async (articleId) => {
      const rows = await database.getAllFromIndex('commands', 'member', member)
      return rows
        .filter((row) => articleId === undefined || row.articleId === articleId)
        .map(({ articleId, dispatch, at, refused }) => ({ articleId, dispatch, at, refused }))
    },
    remove: async (key) => void (await replace(key, () => null)),
    contest: (key, refused) => replace(key, (row) => row && { ...row, refused }),
  }
}

function proseIn(database: OutboxDatabase, member: string): Outbox['prose'] {
  return {
    append: (proseId, update) => database.add('prose', { member, proseId, update }),
    all: async (proseId) => {
      const rows = await database.getAllFromIndex('prose', 'document', [member, proseId])
      return rows.flatMap(({ n, update }) => (n === undefined ? [] : [{ n, update }]))
    },
    clear: async (proseId, numbers) => {
      const given = new Set(numbers)
      const change = database.transaction('prose', 'readwrite')
      const present = await change.store.index('document').getAllKeys([member, proseId])
      for (const n of present) if (given.has(n)) await change.store.delete(n)
      await change.done
    },
    documents: () => documentsIn(database, member),
  }
}

async function documentsIn(database: OutboxDatabase, member: string): Promise<readonly string[]> {
  const rows = await database.getAllFromIndex('prose', 'member', member)
  return [...new Set(rows.map((row) => row.proseId))]
}

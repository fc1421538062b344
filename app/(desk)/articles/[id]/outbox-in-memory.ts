import type { KeptCommand, KeptUpdate, Outbox } from './outbox.ts'

/** An outbox that ends with the page, for browsers that keep nothing. */
export function memoryOutbox(): Outbox {
  const commands = new Map<string, KeptCommand>()
  const prose = new Map<string, readonly KeptUpdate[]>()
  let newest = 0
  return {
    isDurable: false,
    commands: {
      put: async (command) => void commands.set(command.dispatch.key, command),
      list: async (articleId) =>
        [...commands.values()].filter((c) => articleId === undefined || c.articleId === articleId),
      remove: async (key) => void commands.delete(key),
      contest: async (key, refused) => {
        const command = commands.get(key)
        if (command) commands.set(key, { ...command, refused })
        return command !== undefined
      },
    },
    prose: {
      append: async (proseId, update) => {
        newest += 1
        prose.set(proseId, [...(prose.get(proseId) ?? []), { n: newest, update }])
        return newest
      },
      all: async (proseId) => prose.get(proseId) ?? [],
      clear: async (proseId, numbers) => {
        const given = new Set(numbers)
        const left = (prose.get(proseId) ?? []).filter(({ n }) => !given.has(n))
        if (left.length > 0) prose.set(proseId, left)
        else prose.delete(proseId)
      },
      documents: async () => [...prose.keys()],
    },
    count: async () => ({ commands: commands.size, texts: prose.size }),
    clear: async () => {
      commands.clear()
      prose.clear()
    },
  }
}

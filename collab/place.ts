import type { Present, ToClient, Whereabouts, Writing } from '../domain/live.ts'

/** Where somebody is of whom nothing is known yet. */
export const NOWHERE: Whereabouts = { reading: null, selection: null, card: null, writing: null }

/** Somebody in an article, and where. */
export type PresentAt = Present & { readonly at: Whereabouts }

type Window = { readonly present: Present; at: Whereabouts; told: Writing | null; news: Partial<Whereabouts> | null }

/** Who is in one article. */
export type Place = ReturnType<typeof openPlace>

/** An article with nobody in it. What happens is a value to be sent on; moves are collected until they are asked for. */
export function openPlace() {
  const windows = new Map<number, Window>()

  const freeNumber = () => {
    let number = 1
    while (windows.has(number)) number += 1
    return number
  }
  return {
    /** Somebody opened a window; the answer is to be told to everybody else. */
    add: (who: Pick<Present, 'memberId' | 'name'>, at: Whereabouts = NOWHERE): Present => {
      const present = { window: freeNumber(), memberId: who.memberId, name: who.name }
      windows.set(present.window, { present, at, told: at.writing, news: at === NOWHERE ? null : at })
      return present
    },
    remove: (window: number): boolean => windows.delete(window),
    move: (window: number, to: Partial<Whereabouts>): void => {
      const found = windows.get(window)
      if (!found) return
      const news = changes(found.at, to)
      if (Object.keys(news).length === 0) return
      found.at = { ...found.at, ...news }
      found.news = { ...found.news, ...news }
    },
    /** The moves since the last time; `null` when nobody moved. `before` is where each wrote when last told of. */
    news: (): { message: Extract<ToClient, { type: 'moves' }>; before: (window: number) => Writing | null } | null => {
      const moved = [...windows].filter(([, { news }]) => news !== null)
      if (moved.length === 0) return null
      const before = new Map(moved.map(([window, { told }]) => [window, told]))
      const moves = moved.map(([window, { news }]) => [window, news ?? {}] as const)
      for (const [, one] of moved) {
        one.told = one.at.writing
        one.news = null
      }
      return { message: { type: 'moves', moves }, before: (window) => before.get(window) ?? null }
    },
    /** Everybody here. */
    present: (): PresentAt[] => [...windows.values()].map(({ present, at }) => ({ ...present, at })),
    isEmpty: (): boolean => windows.size === 0,
  }
}

/** The fields of `to` that differ from `at`. */
function changes(at: Whereabouts, to: Partial<Whereabouts>): Partial<Whereabouts> {
  return Object.fromEntries(
    Object.entries(to).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(at, name))),
  )
}

import type { Page, Route } from '@playwright/test'

/** Scripts that the page asks for besides those of its first load. */
export type LaterScripts = {
  /** Lets through what was held, and everything from now on. */
  readonly release: () => Promise<void>
}

/** A script's path below the build, as the build itself names it. */
export function pathInBuild(url: string): string {
  return decodeURIComponent(new URL(url).pathname).replace(/^\/_next\//, '')
}

/** Keeps every script from a page that is not among `first`: unanswered, or refused as without a connection. */
export async function laterScripts(
  page: Page,
  first: readonly string[],
  how: 'held' | 'refused',
): Promise<LaterScripts> {
  const held: Route[] = []
  let isReleased = false
  await page.route(/\/_next\/static\/.*\.js$/, async (route) => {
    if (isReleased || first.includes(pathInBuild(route.request().url()))) return route.continue()
    if (how === 'held') held.push(route)
    else await route.abort('internetdisconnected')
  })
  return {
    release: async () => {
      isReleased = true
      await Promise.all(held.splice(0).map((route) => route.continue()))
    },
  }
}

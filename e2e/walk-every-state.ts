import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Part } from './every-state.ts'
import { expect } from './fixtures.ts'
import { openFreshDesk } from './fresh-desk.ts'
import { OWNER } from './running-server.ts'
import { everythingCame } from './states/walk.ts'

/** The windows that pages are made for, in CSS pixels. */
export const SCREENS = {
  'a desk': { width: 1440, height: 900 },
  'a telephone': { width: 390, height: 844 },
} as const

/** The name of one of them. */
export type Screen = keyof typeof SCREENS

/** What a desk is called that nobody has named. */
const UNNAMED = 'Our fact-checking desk'

/** How a part of the walk is gone. `own` holds every text that somebody wrote, and grows on the way. */
export type Going = {
  readonly part: Part
  /** In which windows every state is looked at, one after the other; the way is that of the first. */
  readonly screens: readonly Screen[]
  readonly env?: Readonly<Record<string, string>>
  readonly say?: <T>(words: T) => T
  readonly own?: string[]
  readonly look: (page: Page, state: string, screen: Screen) => Promise<void>
}

/**
 * The ways to go a part: pages that only grow narrower are looked at in both windows in one go, those that have other
 * controls on a telephone twice.
 */
export function waysOf({ isOtherOnTelephone }: Part): readonly (readonly Screen[])[] {
  return isOtherOnTelephone ? [['a desk'], ['a telephone']] : [['a desk', 'a telephone']]
}

/** Goes through the states of one part on a desk of its own, and looks at each. Motion is reduced: nothing is half there. */
export async function walkPart(browser: Browser, going: Going): Promise<void> {
  const { part, screens, env = {}, own = [] } = going
  await using desk = await openFreshDesk(browser, env)
  const { page, server } = desk
  own.push(OWNER.name, OWNER.email, server.address, UNNAMED)
  const prepare = async (one: Page) => {
    await one.setViewportSize(SCREENS[screens[0] ?? 'a desk'])
    await one.emulateMedia({ reducedMotion: 'reduce' })
    return one
  }
  await prepare(page)
  await part.walk({
    browser,
    desk,
    page,
    env,
    say: going.say ?? ((words) => words),
    own: (text) => {
      own.push(text)
      return text
    },
    open: async (context: BrowserContext) => prepare(await context.newPage()),
    look: (state, one = page) => lookIn(going, one, state),
  })
}

/** Looks at a state in every window as soon as all of it is there, and leaves it in the first. */
async function lookIn({ screens, look }: Going, page: Page, state: string): Promise<void> {
  for (const [index, screen] of screens.entries()) {
    if (index > 0) await page.setViewportSize(SCREENS[screen])
    await everythingCame(page)
    // It comes with what the page reads, behind the page itself.
    await expect(page).toHaveTitle(/\S/)
    await look(page, `${state}, on ${screen}`, screen)
  }
  if (screens.length > 1 && screens[0]) await page.setViewportSize(SCREENS[screens[0]])
}

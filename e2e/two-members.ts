import type { Browser, Page } from '@playwright/test'
import type { Role } from '../domain/member.ts'
import { cardWords } from '../domain/words/card.ts'
import { anotherMember } from './another-member.ts'
import { expect } from './fixtures.ts'
import { type FreshDesk, openFreshDesk } from './fresh-desk.ts'
import { type Watch, watch } from './watch.ts'

/** A fresh desk with its owner's page, and a member in a browser of their own. Neither may complain. */
export type TwoMembers = {
  readonly desk: FreshDesk
  readonly owner: Page
  readonly anna: Page
  readonly watchedAnna: Watch
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** What the second member is called, and their initials. */
export const ANNA = { name: 'Anna Weir', initials: 'AW' }

/** Opens a desk for two. */
export async function openForTwo(browser: Browser, role: Role = 'checker'): Promise<TwoMembers> {
  const desk = await openFreshDesk(browser)
  const owner = await desk.context.storageState()
  const anna = await anotherMember(browser, desk.server, { owner, role, name: ANNA.name })
  const watchedAnna = watch(anna.context, desk.server.address)
  const close = async () => {
    await anna[Symbol.asyncDispose]()
    expect(watchedAnna.faults()).toEqual([])
    await desk[Symbol.asyncDispose]()
  }
  return { desk, owner: desk.page, anna: await anna.context.newPage(), watchedAnna, [Symbol.asyncDispose]: close }
}

/** The field of the open card that holds its explanation. */
export function explanationOn(page: Page) {
  return page.getByRole('textbox', { name: cardWords.explanation.title, exact: true })
}

/** What stands in a prose field, without what is only drawn in it; one line a paragraph. */
export function proseOn(page: Page): Promise<string[]> {
  return explanationOn(page).evaluate((root) => {
    const clone = root.cloneNode(true)
    if (!(clone instanceof HTMLElement)) throw new Error('The text is no element')
    for (const drawn of clone.querySelectorAll('[contenteditable="false"]')) drawn.remove()
    return [...clone.children].map((block) => block.textContent ?? '')
  })
}

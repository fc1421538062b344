import type { Browser, BrowserContext, Locator, Page } from '@playwright/test'
import { cardWords } from '../../domain/words/card.ts'
import { workspaceWords } from '../../domain/words/workspace.ts'
import { expect } from '../fixtures.ts'
import type { FreshDesk } from '../fresh-desk.ts'

/** A way through the designed states of the pages. */
export type Walk = {
  readonly browser: Browser
  readonly desk: FreshDesk
  /** The owner's page. */
  readonly page: Page
  /** Settings that the desk was started with. */
  readonly env: Readonly<Record<string, string>>
  /** What words of the catalogue are called here: the pseudo-locale has its own. */
  readonly say: <T>(words: T) => T
  /** Says of a text that somebody wrote it, and gives it back: it is not the catalogue's. */
  readonly own: (text: string) => string
  /** Opens another page in the size and the media of this walk. */
  readonly open: (context: BrowserContext) => Promise<Page>
  /** Called in every state, with its name; `page` is the owner's unless it is given. */
  readonly look: (state: string, page?: Page) => Promise<void>
}

/** What stands in the place of a part whose script is still coming. */
const WAITING = '[data-waiting]'

/** Below this the workspace is a column, in CSS pixels. */
const NARROW = 1000

/** Whether the walk is that of a telephone. */
export function isNarrow({ page }: Pick<Walk, 'page'>): boolean {
  return (page.viewportSize()?.width ?? NARROW) < NARROW
}

/** Loads the sample story through the door that the empty desk uses; the answer is the id of its checked article. */
export async function loadSample({ page }: Pick<Walk, 'page'>): Promise<string> {
  const answer = await page.request.post('/api/sample', { data: {} })
  const { articleId } = await answer.json()
  return String(articleId)
}

/** Brings an article in through the door; the answer is its id. */
export async function bringIn({ page, own }: Walk, text: string, metadata: Record<string, string> = {}) {
  for (const line of [...text.split('\n'), ...Object.values(metadata)]) own(line)
  const answer = await page.request.post('/api/articles', { data: { source: { kind: 'text', text }, metadata } })
  const { id } = await answer.json()
  return String(id)
}

/** Opens a page anew, whatever the address was before. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  await page.locator('[data-ready]').waitFor({ state: 'attached' })
}

/** Opens an article; `behind` is the rest of its address. */
export async function openArticle(walk: Walk, articleId: string, behind = '', page = walk.page): Promise<void> {
  await visit(page, `/articles/${articleId}${behind}`)
  await expect(articleIn(page)).toBeVisible()
}

/** Opens an article with the card of one of its marks. */
export async function openCardOf(walk: Walk, articleId: string, annotationId: string, page = walk.page) {
  await openArticle(walk, articleId, `#a-${annotationId}`, page)
  const card = cardIn(walk, page)
  await expect(card).toBeVisible()
  await everythingCame(page)
  await expect(card.getByText(walk.say(cardWords.prose.loading), { exact: true })).toHaveCount(0)
  return card
}

/** Waits for the parts of the page whose scripts come when they are first drawn, and for boxes to follow their lists. */
export async function everythingCame(page: Page): Promise<void> {
  // What could not be had stays there, with a button.
  await expect(page.locator(WAITING).filter({ hasNot: page.getByRole('button') })).toHaveCount(0)
  await expect.poll(() => page.evaluate(boxesAtNothing)).toEqual([])
}

/** Runs in the page: the names of options that a box is at although they are gone. */
function boxesAtNothing(): string[] {
  const boxes = [...document.querySelectorAll('[aria-activedescendant]')]
  const ids = boxes.map((box) => box.getAttribute('aria-activedescendant') ?? '')
  return ids.filter((id) => id !== '' && !document.getElementById(id))
}

/** Gives the connection back, and tells the page so at once. */
export async function connect({ page, desk }: Walk): Promise<void> {
  await desk.context.setOffline(false)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
}

/** The article's text, whatever the language of its name. */
export function articleIn(page: Page): Locator {
  return page.getByRole('textbox').and(page.locator('.article-text'))
}

/** The card that is open. */
export function cardIn({ say }: Pick<Walk, 'say'>, page: Page): Locator {
  return page.getByRole('region', { name: say(workspaceWords.regions.card), exact: true })
}

/** Looks at what is open above the page, then closes it by its key. */
export async function lookInside(walk: Walk, state: string, page = walk.page): Promise<void> {
  const dialog = page.getByRole('dialog').last()
  await expect(dialog).toBeVisible()
  await walk.look(state, page)
  await closeDialog(page)
}

/** Closes the dialog that is open by its key. */
export async function closeDialog(page: Page): Promise<void> {
  const dialogs = await page.getByRole('dialog').count()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(dialogs - 1)
}

/** Opens a menu by its button. */
export async function openMenu(button: Locator): Promise<void> {
  await button.click()
  await expect(button.page().getByRole('menu')).toBeVisible()
}

/** Opens a menu by its button, looks at it, and closes it. */
export async function lookAtMenu(walk: Walk, button: Locator, state: string): Promise<void> {
  await openMenu(button)
  await walk.look(state)
  await walk.page.keyboard.press('Escape')
  await expect(walk.page.getByRole('menu')).toHaveCount(0)
}

/** Takes one thing of what a menu offers. */
export async function choose(button: Locator, item: string): Promise<void> {
  await openMenu(button)
  await button.page().getByRole('menuitem', { name: item }).click()
}

/** Opens the list of a select, looks at it, and closes it. */
export async function lookAtChoices(walk: Walk, select: Locator, state: string): Promise<void> {
  await select.click()
  await expect(walk.page.getByRole('listbox')).toBeVisible()
  await walk.look(state)
  await walk.page.keyboard.press('Escape')
  await expect(walk.page.getByRole('listbox')).toHaveCount(0)
}

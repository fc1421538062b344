import type { Locator, Page } from '@playwright/test'
import { claimPageWords, storyWords } from '../domain/words/desk.ts'
import { failureWords } from '../domain/words/failure.ts'
import { importWords } from '../domain/words/import.ts'
import { accountPageWords, memberWords } from '../domain/words/members.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { expect } from './fixtures.ts'

/** Below this the workspace is a column, in CSS pixels. */
const NARROW = 1000

/** A way through the states of the pages. */
export type Walk = {
  readonly page: Page
  /** The article of the sample story that is checked. */
  readonly articleId: string
  /** What a word of the catalogue is called here: the pseudo-locale has its own. */
  readonly say: (words: string) => string
  /** Called in every state, with its name. */
  readonly look: (where: string) => Promise<void>
}

/** Loads the sample story through the door that the empty desk uses; the answer is the id of its checked article. */
export async function loadSample(page: Page): Promise<string> {
  const answer = await page.request.post('/api/sample', { data: {} })
  const { articleId } = await answer.json()
  return String(articleId)
}

/** The rooms of the desk with their dialogs and menus. */
export async function walkRooms({ page, say, look }: Walk): Promise<void> {
  const rooms = ['/', '/stories', '/stories/sample-north-pier', '/claims', '/claims/sample-warned', '/settings']
  for (const room of [...rooms, '/account', '/import']) {
    await page.goto(room)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(room)
  }
  await page.goto('/stories')
  await page.getByRole('button', { name: say(storyWords.create) }).click()
  await inDialog(page, () => look('a new story'))
  await page.goto('/claims/sample-warned')
  await page.getByRole('button', { name: say(claimPageWords.more) }).click()
  await look('the menu of a claim’s page')
  await page.getByRole('menuitem', { name: say(claimPageWords.merge) }).click()
  await inDialog(page, () => look('merging claims'))
  await page.goto('/account')
  await page.getByRole('button', { name: say(accountPageWords.make) }).click()
  await inDialog(page, () => look('a new token'))
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { name: say(failureWords.notFound.title) })).toBeVisible()
  await look('an address that leads nowhere')
}

/** Inviting somebody; the answer is the link of the invitation, which only strangers open. */
export async function walkInvitation({ page, say, look }: Walk): Promise<string> {
  await page.goto('/settings')
  await page.getByRole('button', { name: say(memberWords.invite) }).click()
  await page.getByRole('button', { name: say(memberWords.inviteAction) }).click()
  const link = page.getByRole('textbox', { name: say(memberWords.link) })
  await expect(link).toBeVisible()
  await look('an invitation')
  return link.inputValue()
}

/** The article as it will be, with a detail at fault. */
export async function walkImport({ page, say, look }: Walk, text: string): Promise<void> {
  await page.goto('/import')
  await page.getByRole('textbox', { name: say(importWords.box) }).fill(text)
  await page.getByRole('button', { name: say(importWords.next) }).click()
  await expect(page.getByRole('heading', { name: say(importWords.arrangeTitle) })).toBeVisible()
  await page.getByRole('textbox', { name: say(importWords.publishedAt) }).fill('yesterday')
  await page.getByRole('button', { name: say(importWords.start) }).click()
  await look('the article as it will be, with a date that is none')
}

/** The workspace with its dialogs, a card of each kind, and what can be done with selected words. */
export async function walkWorkspace(walk: Walk): Promise<void> {
  const { page, articleId, look } = walk
  await openWorkspace(walk)
  await look('the workspace')
  const marks = await idsOf(page, articleId)
  for (const [kind, id] of Object.entries(marks)) {
    await page.goto(`/articles/${articleId}#a-${id}`)
    await expect(page.getByRole('region', { name: walk.say(workspaceWords.regions.card) })).toBeVisible()
    await look(`the card of a mark: ${kind}`)
    await page.keyboard.press('Escape')
  }
  await openWorkspace(walk)
  await walkDialogs(walk)
  await walkSelection(walk)
  await walkFinding(walk)
}

async function openWorkspace({ page, articleId }: Walk): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`/articles/${articleId}`)
  await expect(articleIn(page)).toBeVisible()
  await page.locator('[data-ready]').waitFor({ state: 'attached' })
}

/** The article's text, whatever the language of its name. */
function articleIn(page: Page): Locator {
  return page.getByRole('textbox').and(page.locator('.article-text'))
}

/** One annotation of each kind. */
async function idsOf(page: Page, articleId: string): Promise<Record<string, string>> {
  const answer = await page.request.get(`/api/articles/${articleId}/workspace`)
  const { annotation } = await answer.json()
  const all = Object.values<{ readonly id: string; readonly kind: string }>(annotation)
  return Object.fromEntries(all.map(({ id, kind }) => [kind, id]))
}

async function walkDialogs(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  const menu = page.getByRole('button', { name: say(workspaceWords.menu.label) })
  await menu.click()
  await look('the menu of the article')
  await page.keyboard.press('Escape')
  for (const item of [workspaceWords.menu.details, workspaceWords.menu.keys]) {
    await menu.click()
    await page.getByRole('menuitem', { name: say(item) }).click()
    await inDialog(page, () => look(item))
  }
  if (!isNarrow(page)) return
  await page.getByRole('button', { name: say(workspaceWords.regions.list) }).click()
  await inDialog(page, () => look('the list'))
}

async function walkSelection({ page, say, look }: Walk): Promise<void> {
  const words = workspaceWords.actions
  const toolbar = page.getByRole('region', { name: say(workspaceWords.regions.selection) })
  await selectSomeWords(page)
  await expect(toolbar).toBeVisible()
  await look('selected words')
  for (const [key, name] of [
    ['n', words.notCheckable],
    ['h', words.hide],
  ] as const) {
    // The menu before gives the focus back a moment after it is gone.
    await expect(page.locator('.article-text')).toBeFocused()
    await page.keyboard.press(key)
    await expect(page.getByRole('menu')).toBeVisible()
    await look(`reasons: ${name}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toBeHidden()
  }
  await selectSomeWords(page)
  await page.keyboard.press('e')
  await inDialog(page, () => look('the same claim as another'))
  await selectSomeWords(page)
  await page.keyboard.press('m')
  await expect(page.getByRole('textbox', { name: say(workspaceWords.comment.label) })).toBeVisible()
  await look('a comment')
  await page.keyboard.press('Escape')
}

/** Selects the second paragraph's first words, by the keyboard. */
async function selectSomeWords(page: Page): Promise<void> {
  await articleIn(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('w')
}

async function walkFinding({ page, say, look }: Walk): Promise<void> {
  if (isNarrow(page)) await page.getByRole('button', { name: say(workspaceWords.menu.label) }).click()
  // A telephone has no room for the button: it is in the menu there.
  const role = isNarrow(page) ? 'menuitem' : 'button'
  await page.getByRole(role, { name: say(workspaceWords.menu.finding) }).click()
  await expect(page.getByRole('textbox', { name: say(workspaceWords.finding.text) })).toBeVisible()
  await look('our finding')
  await page.getByRole('button', { name: say(workspaceWords.finding.close) }).click()
}

async function inDialog(page: Page, look: () => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog').last()
  await expect(dialog).toBeVisible()
  await look()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

function isNarrow(page: Page): boolean {
  return (page.viewportSize()?.width ?? NARROW) < NARROW
}

/** What strangers see: signing in, and the pages of links that work, do not, or are not whole. */
export async function walkOutside({ page, look }: Walk, invitation: string): Promise<void> {
  for (const address of ['/sign-in', '/setup', '/reset', '/reset?token=old', '/join', '/join?token=old', invitation]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(address.replace(/\?token=.*/u, ' with a token'))
  }
}

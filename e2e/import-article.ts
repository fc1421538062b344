import type { Page } from '@playwright/test'
import { importWords } from '../domain/words/import.ts'
import { articleOn } from './article-on-screen.ts'
import { expect } from './fixtures.ts'
import type { GivenArticle } from './given-articles.ts'
import type { Hands } from './hands.ts'

/** Pastes a text on the import page and looks at the article as it will be. */
export async function lookAt(page: Page, hands: Hands, text: string): Promise<void> {
  await page.goto('/import')
  await paste(page, text)
  await hands.press(page.getByRole('button', { name: importWords.next }))
  await expect(page.getByRole('heading', { name: importWords.arrangeTitle })).toBeVisible()
}

/** Brings an article in by the import page and waits for its workspace. The answer is its id. */
export async function importByHand(page: Page, hands: Hands, article: GivenArticle): Promise<string> {
  await lookAt(page, hands, article.text)
  await hands.write(page.getByRole('textbox', { name: importWords.outlet }), article.outlet)
  await hands.press(page.getByRole('button', { name: importWords.start }))
  await page.waitForURL(/\/articles\/[^/]+$/)
  await settled(page)
  return articleIdIn(page.url())
}

/** Brings an article in through the door, for specs that are about something else. */
export async function importThroughDoor(
  page: Pick<Page, 'request'>,
  text: string,
  metadata: object = {},
): Promise<string> {
  const answer = await page.request.post('/api/articles', { data: { source: { kind: 'text', text }, metadata } })
  expect(answer.status()).toBe(201)
  const { id } = await answer.json()
  return String(id)
}

/** Imports through the door and opens the workspace. */
export async function openArticle(page: Page, text: string, metadata: object = {}): Promise<string> {
  const id = await importThroughDoor(page, text, metadata)
  await page.goto(`/articles/${id}`)
  await settled(page)
  return id
}

/** The id in the address of a workspace. */
export function articleIdIn(url: string): string {
  return /\/articles\/([^/?#]+)/.exec(url)?.[1] ?? ''
}

/** The article is there, in its own face: words move when that arrives, and a mouse would miss them. */
async function settled(page: Page): Promise<void> {
  await expect(articleOn(page)).toBeVisible()
  await page.evaluate(async () => void (await document.fonts.ready))
}

/** Pastes into the box, which has the focus when the page is opened, as from the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: importWords.box })).toBeFocused()
  await page.keyboard.insertText(text)
}

import type { BrowserContext, Page } from '@playwright/test'
import { SOCKET_PATH } from '../domain/live.ts'
import type { Span } from '../domain/span.ts'
import { articleOn, pointsOf } from './article-on-screen.ts'

/** What the browser writes on the console about requests that found no way, besides what the page does about it. */
export const NO_WAY = /net::ERR_INTERNET_DISCONNECTED|WebSocket connection to .* failed|Failed to load resource/

/** Keeps a page's socket from bringing anything, so that it learns of what others do only by asking. */
export async function deafen(page: Page): Promise<void> {
  await page.routeWebSocket(new RegExp(`${SOCKET_PATH}([?]|$)`), () => undefined)
}

/** Selects words of the article with the mouse and presses the key of what to do with them. */
export async function actOnWords(page: Page, span: Span, key: string): Promise<void> {
  const { from, to } = await pointsOf(page, span)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  await articleOn(page).press(key)
}

/** Closes a page as a member closes a tab, and opens the address in a new one. */
export async function comeBack(context: BrowserContext, page: Page): Promise<Page> {
  const address = page.url()
  await page.close()
  await context.setOffline(false)
  const next = await context.newPage()
  await next.goto(address)
  return next
}

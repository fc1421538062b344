import { setTimeout as delay } from 'node:timers/promises'
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import type { Column } from '../figure.ts'
import { median } from '../percentile.ts'
import type { Filled } from './filled.ts'
import type { Added } from './page-clock.ts'
import { watchPage } from './page-clock.ts'

/** What a round gives, in the order of its numbers, and what each may be at most. */
export const COLUMNS = [
  { name: 'response, compressed', unit: 'kB', atMost: 1_500 },
  { name: 'painted', unit: 'ms' },
  { name: 'usable', unit: 'ms', atMost: 1_000 },
  { name: 'adding one', unit: 'ms', atMost: 16 },
  { name: 'key to colour', unit: 'ms' },
  { name: 'key to mark', unit: 'ms' },
] as const satisfies readonly Column[]

const VIEWPORT = { width: 1440, height: 900 }

/** How many claims are made one after another; the median of them counts. */
const ADDED = 7

/** Until what follows an opening or a key is done: the socket, the answer of the desk, what is drawn late. */
const CALM_MS = 1_500

/** Opens the article in a browser without anything kept, presses a key, and marks words several times; see `COLUMNS`. */
export async function measureRound(browser: Browser, address: string, filled: Filled): Promise<number[]> {
  const context = await signedIn(browser, address, filled.cookie)
  try {
    const page = await context.newPage()
    const input = await context.newCDPSession(page)
    await page.addInitScript(watchPage)
    // A new window loads parts of the browser itself for a while, which take the processor from the page.
    await delay(CALM_MS)
    await page.goto(`${address}/articles/${filled.articleId}`, { waitUntil: 'commit' })
    const painted = await page.evaluate(() => window.pageClock.painted)
    await page.evaluate(() => document.querySelector<HTMLElement>('.article-text')?.focus())
    await press(input, 'ArrowRight')
    const answered = await page.evaluate(() => window.pageClock.answered)
    const { ended, bytes } = await responseOf(page)
    await delay(CALM_MS)
    const all: Added[] = []
    for (let times = 0; times < ADDED; times += 1) all.push(await addClaim(page, input))
    const times = [({ work }: Added) => work, ({ coloured }: Added) => coloured, ({ marked }: Added) => marked]
    return [bytes / 1_000, painted - ended, answered - ended, ...times.map((of) => median(all.map(of)))]
  } finally {
    await context.close()
  }
}

/** A window of its own, with the cookie of a member. */
export async function signedIn(browser: Browser, address: string, cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  const at = cookie.indexOf('=')
  await context.addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url: address }])
  return context
}

/** When the last byte of the article was there, its text and marks, and what it and the page weigh. */
function responseOf(page: Page): Promise<{ ended: number; bytes: number }> {
  return page.evaluate(() => {
    const [response] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[] // their type is its name
    const answers = performance.getEntriesByType('resource') as PerformanceResourceTiming[] // likewise
    const article = answers.filter(({ name }) => name.endsWith('/workspace/packed'))
    const bytes = [response, ...article].reduce((sum, part) => sum + (part?.encodedBodySize ?? Number.NaN), 0)
    return { ended: article.at(-1)?.responseEnd ?? Number.NaN, bytes }
  })
}

/** Selects the words behind the caret and presses the key that makes a claim of them. */
async function addClaim(page: Page, input: CDPSession): Promise<Added> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.article-text')?.focus())
  await page.keyboard.press('ArrowRight')
  for (let words = 0; words < 3; words += 1) await page.keyboard.press('Control+Shift+ArrowRight')
  await delay(CALM_MS)
  const added = await page.evaluateHandle(() => ({ done: window.pageClock.added() }))
  await press(input, 'c')
  const taken = await added.evaluate(({ done }) => done)
  // The card opens and takes the focus.
  await delay(CALM_MS)
  return taken
}

async function press(input: CDPSession, key: string): Promise<void> {
  const text = key.length === 1 ? { text: key } : {}
  const code = key.length === 1 ? `Key${key.toUpperCase()}` : key
  const windowsVirtualKeyCode = key.length === 1 ? key.toUpperCase().charCodeAt(0) : ARROW_RIGHT
  const event = { key, code, windowsVirtualKeyCode }
  await input.send('Input.dispatchKeyEvent', { type: text.text ? 'keyDown' : 'rawKeyDown', ...event, ...text })
  await input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
}

/** What Windows calls the one arrow that is pressed here. */
const ARROW_RIGHT = 39

import { setTimeout as delay } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { percentile } from '../percentile.ts'
import type { SubjectKey } from './page/subjects.ts'

const VIEWPORT = { width: 1440, height: 900 }
/** People pause between two words and two keys; what a subject puts off has time to begin. */
const PAUSE_MS = 60
const HOVERS = 40
const KEYS = 40
/** CSS pixels a second: a hard flick through the article. */
const SCROLL_SPEED = 5_000

/** What is measured in one round, in milliseconds and in the order of the columns; `NaN` where nothing came. */
export type Round = readonly [
  mount: number,
  firstPaint: number,
  whole: number,
  scroll: number,
  hover: number,
  key: number,
]

/** One round on a fresh page: the subject is set up with `count` annotations, pointed at, moved in and scrolled. */
export async function measureRound(
  browser: Browser,
  address: string,
  subject: SubjectKey,
  count: number,
): Promise<Round> {
  const page = await openPage(browser, address, subject)
  try {
    const { mount, firstPaint, whole } = await page.evaluate(([key, n]) => window.rendering.start(key, n), [
      subject,
      count,
    ] as const)
    const input = await page.context().newCDPSession(page)
    await hover(page, input)
    await pressKeys(page, input, subject)
    const { hovers, keys } = await page.evaluate(() => window.rendering.takeLatencies())
    const frames = await scroll(page, input)
    return [mount, firstPaint, whole, percentile(frames, 0.95), percentile(hovers, 0.5), percentile(keys, 0.95)]
  } finally {
    await page.context().close()
  }
}

/** Whether the subject changes what is on the screen when it is given annotations. */
export async function paints(browser: Browser, address: string, subject: SubjectKey): Promise<boolean> {
  const without = await picture(browser, address, subject, 0)
  return !without.equals(await picture(browser, address, subject, 1000))
}

/** What the first screen looks like with `count` annotations, as PNG. */
export async function picture(browser: Browser, address: string, subject: SubjectKey, count: number): Promise<Buffer> {
  const page = await openPage(browser, address, subject)
  try {
    if (count === 0) await page.evaluate((key) => window.rendering.startEmpty(key), subject)
    else await page.evaluate(([key, n]) => window.rendering.start(key, n), [subject, count] as const)
    return await page.screenshot()
  } finally {
    await page.context().close()
  }
}

async function openPage(browser: Browser, address: string, subject: SubjectKey): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  const page = await context.newPage()
  await page.goto(address)
  await page.evaluate((key) => window.rendering.warm(key), subject)
  return page
}

async function hover(page: Page, input: CDPSession): Promise<void> {
  const points = await page.evaluate(() => window.rendering.pointsInText())
  for (const point of points.slice(0, HOVERS)) {
    await input.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point })
    await delay(PAUSE_MS)
  }
}

/** Arrow keys in the text: the caret goes right and down. Where there is no caret, Shift makes them grow a selection. */
async function pressKeys(page: Page, input: CDPSession, subject: SubjectKey): Promise<void> {
  const [point = { x: 0, y: 0 }] = await page.evaluate(() => window.rendering.pointsInText())
  for (const type of ['mousePressed', 'mouseReleased'] as const)
    await input.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 })
  const hasCaret = subject === 'plumbline' || subject === 'bare'
  for (let i = 0; i < KEYS; i += 1) {
    await press(input, i % 2 === 0 ? ['ArrowRight', 39] : ['ArrowDown', 40], hasCaret ? 0 : SHIFT)
    await delay(PAUSE_MS)
  }
}

/** The bit that the protocol has for it. */
const SHIFT = 8

async function press(input: CDPSession, [key, code]: readonly [string, number], modifiers: number): Promise<void> {
  const event = { key, code: key, windowsVirtualKeyCode: code, modifiers }
  await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
  await input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
}

/** Turns the wheel from the top to the end of the article; answers the times of its frames. */
async function scroll(page: Page, input: CDPSession): Promise<number[]> {
  await page.evaluate(() => scrollTo(0, 0))
  await delay(500)
  const counting = await page.evaluateHandle(() => window.rendering.countFrames())
  const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
  await input.send('Input.synthesizeScrollGesture', {
    x: VIEWPORT.width / 2,
    y: VIEWPORT.height / 2,
    yDistance: -height,
    speed: SCROLL_SPEED,
    gestureSourceType: 'mouse',
  })
  return counting.evaluate((end) => end())
}

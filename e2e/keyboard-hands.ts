import type { Locator, Page } from '@playwright/test'
import { articleOn, caretOn } from './article-on-screen.ts'
import type { Hands } from './hands.ts'

/** Far more presses than anything on a page is away. */
const MANY = 400

/** Somebody who has a keyboard and nothing else: every change of focus and every press is a key. */
export function keyboardHands(page: Page): Hands {
  const key = (name: string) => page.keyboard.press(name)
  return {
    press: async (target) => {
      await reach(page, target)
      await key((await isChoice(target)) ? 'Space' : 'Enter')
    },
    write: async (field, text) => {
      await reach(page, field)
      await key('ControlOrMeta+a')
      await page.keyboard.insertText(text)
    },
    key,
    select: async (span) => {
      await reachArticle(page)
      await moveCaret(page, span.start, '')
      await moveCaret(page, span.end, 'Shift+')
    },
    act: (_, letter) => key(letter),
  }
}

/** Radio buttons and switches are turned by the space bar, as everywhere. */
function isChoice(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.matches('input[type="radio"], input[type="checkbox"]'))
}

/** Where the target lies, seen from the focus. */
type Bearing = 'here' | 'alongside' | 'before' | 'behind'

/** Moves the focus to `target` by Tab, and by arrow keys inside of what is one stop of Tab. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' })
  for (let presses = 0; presses < MANY; presses += 1) {
    const bearing = await bearingOf(target)
    if (bearing === 'here') return
    if (bearing === 'alongside') await page.keyboard.press(await arrowTo(target))
    else await page.keyboard.press(bearing === 'before' ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`The keyboard does not reach ${target}`)
}

function bearingOf(target: Locator): Promise<Bearing> {
  return target.evaluate((element) => {
    const focus = document.activeElement ?? document.body
    const composite = '[role="menu"], [role="listbox"], [role="radiogroup"], [role="toolbar"]'
    const shared = element.closest(composite)
    if (element === focus || (focus.getAttribute('aria-activedescendant') === element.id && element.id !== ''))
      return 'here'
    if (shared?.contains(focus) || (shared && focus.getAttribute('aria-controls') === shared.id)) return 'alongside'
    return focus.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'behind'
  })
}

/** The arrow key that leads from the focus to the target in the same composite. */
function arrowTo(target: Locator): Promise<string> {
  return target.evaluate((element) => {
    const focus = document.activeElement ?? document.body
    const vertical = element.closest('[role="menu"], [role="listbox"]') !== null
    const back = (focus.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
    if (vertical) return back ? 'ArrowUp' : 'ArrowDown'
    return back ? 'ArrowLeft' : 'ArrowRight'
  })
}

/** F6 leads from part to part of the workspace. */
async function reachArticle(page: Page): Promise<void> {
  const article = articleOn(page)
  for (let presses = 0; presses < 6; presses += 1) {
    if (await article.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('F6')
  }
  throw new Error('F6 does not lead to the article')
}

/** About a line of the article, and about a long word, in characters: what one press may overshoot by. */
const LINE = 130
const WORD = 25

/** Moves the caret of the article to an offset, by lines, then words, then letters. */
async function moveCaret(page: Page, to: number, held: '' | 'Shift+'): Promise<void> {
  for (let presses = 0; presses < MANY; presses += 1) {
    const at = await caretOn(page)
    if (at === null) throw new Error('The caret is not in the article')
    if (at === to) return
    await page.keyboard.press(held + stepOf(to - at))
  }
  throw new Error(`The caret does not come to ${to}`)
}

function stepOf(way: number): string {
  const forward = way > 0
  if (Math.abs(way) > LINE) return forward ? 'ArrowDown' : 'ArrowUp'
  if (Math.abs(way) > WORD) return forward ? 'Control+ArrowRight' : 'Control+ArrowLeft'
  return forward ? 'ArrowRight' : 'ArrowLeft'
}

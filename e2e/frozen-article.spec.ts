import type { Page } from '@playwright/test'
import { articleOn, pointsOf, selectedOn, textOnScreen } from './article-on-screen.ts'
import { expect, test } from './fixtures.ts'
import { openArticle } from './import-article.ts'
import { mouseHands } from './mouse-hands.ts'

const TEXT = 'The harbour bridge closed in 1902 after a storm.\nNobody was hurt, the harbour master said at the time.'
/** "bridge closed" in the first line. */
const WORDS = { start: 12, end: 25 }

/** Everything that changes text elsewhere. Digits and signs are no keys of the workspace. */
const ATTEMPTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'typing over the selection': (page) => page.keyboard.type('1234567890 .,-+'),
  Backspace: (page) => page.keyboard.press('Backspace'),
  Delete: (page) => page.keyboard.press('Delete'),
  'deleting a word': (page) => page.keyboard.press('Control+Backspace'),
  'a new line': (page) => page.keyboard.press('Shift+Enter'),
  'a paste': async (page) => {
    await page.evaluate(() => navigator.clipboard.writeText('pasted words'))
    await page.keyboard.press('Control+v')
  },
  'a paste of rich text': (page) => dispatchData(page, 'paste', '<b>pasted</b> <i>words</i>'),
  cutting: (page) => page.keyboard.press('Control+x'),
  'a drop': (page) => dispatchData(page, 'drop', '<b>dropped</b> words'),
  'dragging the selected words elsewhere': dragWords,
  'undo and redo': async (page) => {
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+Shift+z')
  },
  'bold and italic': async (page) => {
    await page.keyboard.press('Control+b')
    await page.keyboard.press('Control+i')
  },
  'an input method': composeWords,
  'an input method that is given up': async (page) => {
    const input = await page.context().newCDPSession(page)
    await input.send('Input.imeSetComposition', { text: 'ほ', selectionStart: 1, selectionEnd: 1 })
    await input.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  },
  'text from an emoji picker': async (page) => {
    const input = await page.context().newCDPSession(page)
    await input.send('Input.insertText', { text: '🙂' })
  },
  'a spell-checker’s replacement': (page) => replaceWords(page),
  'commands of the browser': async (page) => {
    await page.evaluate(() => {
      for (const [command, value] of [
        ['insertText', 'x'],
        ['insertHTML', '<b>x</b>'],
        ['delete', ''],
        ['forwardDelete', ''],
        ['insertParagraph', ''],
        ['formatBlock', 'h1'],
        ['insertOrderedList', ''],
      ] as const)
        document.execCommand(command, false, value)
    })
  },
}

test.describe('the article', () => {
  test.beforeEach(async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openArticle(page, TEXT)
  })

  test('is changed by nothing, and keeps its selection', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const [name, attempt] of Object.entries(ATTEMPTS)) {
      await test.step(name, async () => {
        await select(page)
        expect(await selectedOn(page)).toBe('bridge closed')
        await attempt(page)
        expect(await textOnScreen(page)).toBe(TEXT)
        expect(await selectedOn(page)).toBe('bridge closed')
        await expect(articleOn(page)).toBeFocused()
        await expect(articleOn(page).locator('b, i, ol, ul, h1, br:not(.ProseMirror-trailingBreak)')).toHaveCount(0)
      })
    }
  })

  test('can still be selected and marked afterwards', async ({ page }) => {
    await select(page)
    for (const attempt of Object.values(ATTEMPTS)) await attempt(page)
    await select(page)
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => selectedOn(page)).toBe('bridge closed ')
    await page.keyboard.press('c')
    await expect(page.getByRole('textbox', { name: 'The claim', exact: true })).toHaveValue('bridge closed')
    expect(await textOnScreen(page)).toBe(TEXT)
  })
})

/** Selects the words. A click elsewhere comes first: two presses at one place in a short time select a word or a line. */
async function select(page: Page): Promise<void> {
  const { to } = await pointsOf(page, { start: 60, end: TEXT.length - 10 })
  await page.mouse.click(to.x, to.y)
  await mouseHands(page).select(WORDS)
}

/** What the browser does with a paste or a drop of rich text. */
function dispatchData(page: Page, type: 'paste' | 'drop', html: string): Promise<void> {
  return articleOn(page).evaluate(
    (root, { type, html }) => {
      const data = new DataTransfer()
      data.setData('text/html', html)
      data.setData('text/plain', html)
      const box = root.getBoundingClientRect()
      const at = { bubbles: true, cancelable: true, clientX: box.left + 40, clientY: box.top + 10 }
      const event =
        type === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
          : new DragEvent('drop', { dataTransfer: data, ...at })
      root.dispatchEvent(event)
    },
    { type, html },
  )
}

/** Takes hold of the selected words and lets go of them in the second line. */
async function dragWords(page: Page): Promise<void> {
  const { from, to } = await pointsOf(page, WORDS)
  const { to: target } = await pointsOf(page, { start: 60, end: 70 })
  await page.mouse.move((from.x + to.x) / 2, from.y)
  await page.mouse.down()
  await page.mouse.move(target.x, target.y, { steps: 5 })
  await page.mouse.up()
  // The drop leaves a caret where a reader may want one; the next attempt selects anew.
  await select(page)
}

async function composeWords(page: Page): Promise<void> {
  const input = await page.context().newCDPSession(page)
  await input.send('Input.imeSetComposition', { text: 'ほん', selectionStart: 2, selectionEnd: 2 })
  await input.send('Input.imeSetComposition', { text: '本', selectionStart: 1, selectionEnd: 1 })
  await input.send('Input.insertText', { text: '本' })
}

/** What Chromium does when somebody takes a suggestion: an event that names the target, then the replacement. */
function replaceWords(page: Page): Promise<void> {
  return articleOn(page).evaluate((root) => {
    const data = new DataTransfer()
    data.setData('text/plain', 'Replaced')
    const init = { inputType: 'insertReplacementText', dataTransfer: data, bubbles: true, cancelable: true }
    const refused = !root.dispatchEvent(new InputEvent('beforeinput', init))
    if (!refused) document.execCommand('insertText', false, 'Replaced')
  })
}

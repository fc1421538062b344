import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { actionWords } from '../domain/words/actions.ts'
import { cardWords } from '../domain/words/card.ts'
import { factWords } from '../domain/words/facts.ts'
import { findWords } from '../domain/words/find.ts'
import { recordWords } from '../domain/words/record.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn, caretOn, pointsOf, selectedOn } from './article-on-screen.ts'
import { allSaved, openCard } from './check-article.ts'
import { expect, test } from './fixtures.ts'
import { FORTY } from './forty-sentences.ts'
import { openArticle } from './import-article.ts'

const { labels, palette, why } = actionWords
const [FIRST = '', SECOND = ''] = FORTY.sentences

/** The article is open and has the focus, its caret at the beginning. */
async function atArticle(page: Page): Promise<void> {
  await openArticle(page, FORTY.text, { outlet: FORTY.outlet })
  await page.keyboard.press('F6')
  await expect(articleOn(page)).toBeFocused()
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Marks what is selected, or the sentence at the caret; its card has the focus then. */
async function markHere(page: Page): Promise<void> {
  await press(page, 'c')
  await expect(openCard(page).getByRole('button', { name: 'False', exact: true })).toBeFocused()
}

/** Opens the search; what is typed before its field is there goes nowhere. */
async function openPalette(page: Page): Promise<void> {
  await press(page, 'Control+k')
  await expect(page.getByRole('dialog', { name: palette.title }).getByRole('searchbox')).toBeFocused()
}

test('letters move the caret by sentence, paragraph and word, with Shift back, and say where it is', async ({
  page,
}) => {
  await atArticle(page)
  const said = page.getByRole('status').filter({ hasText: SECOND })
  await press(page, 't')
  await expect.poll(() => caretOn(page)).toBe(FIRST.length + 1)
  await expect(said).toHaveCount(1)
  await press(page, 'l')
  await expect.poll(() => caretOn(page)).toBe(FIRST.length + 1 + 'The '.length)
  await press(page, 'Shift+L', 'Shift+T')
  await expect.poll(() => caretOn(page)).toBe(0)
  await press(page, 'p')
  await expect.poll(() => caretOn(page)).toBe(FORTY.text.replaceAll('\n\n', '\n').indexOf('The fishing fleet'))
})

test('on a page that was just opened the ways of the caret lead into the article, and other keys say how', async ({
  page,
}) => {
  await openArticle(page, FORTY.text, { outlet: FORTY.outlet })
  await press(page, 'c')
  await expect(page.getByText(why.notInArticle)).toBeVisible()
  await expect(articleOn(page).locator('mark')).toHaveCount(0)
  // However far the page was scrolled, the caret is seen.
  await page.mouse.wheel(0, 3_000)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500)
  await press(page, 't')
  await expect(articleOn(page)).toBeFocused()
  await expect.poll(() => caretOn(page)).toBe(FIRST.length + 1)
  await expect(articleOn(page).locator('.article-block').nth(1)).toBeInViewport()
})

test('a key that comes with the release of the mouse button finds whole words selected', async ({ page }) => {
  await openArticle(page, FORTY.text, { outlet: FORTY.outlet })
  const text = FORTY.text.replaceAll('\n\n', '\n')
  const { from, to } = await pointsOf(page, {
    start: text.indexOf('fishing') + 2,
    end: text.indexOf('fleet') + 3,
  })
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  expect(await selectedOn(page)).toBe('shing fle')
  const selected = await articleOn(page).evaluate((article) => {
    article.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
    article.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }))
    return String(getSelection())
  })
  expect(selected).toBe('fishing fleet')
  await page.mouse.up()
})

test('what was marked is not selected any more when one comes back to the article', async ({ page }) => {
  await atArticle(page)
  const toolbar = page.getByRole('region', { name: workspaceWords.regions.selection })
  await press(page, 'w')
  await expect(toolbar).toBeVisible()
  await markHere(page)
  await press(page, 'Escape')
  await expect(articleOn(page)).toBeFocused()
  await expect(toolbar).toBeHidden()
})

test('a selection grows by size, word and sentence, and shrinks the way it grew', async ({ page }) => {
  await atArticle(page)
  await press(page, 'w', 'y')
  await expect.poll(() => selectedOn(page)).toBe('The port')
  await press(page, 'f', 'f')
  await expect.poll(() => selectedOn(page)).toBe(`${FIRST} ${SECOND}`)
  await press(page, 'Shift+W')
  await expect.poll(() => selectedOn(page)).toBe(FIRST)
  await press(page, 'Shift+W')
  await expect.poll(() => selectedOn(page)).toBe('The port')
  await press(page, 'Shift+W', 'Shift+W')
  await expect.poll(() => selectedOn(page)).toBe('')
})

test('marks over each other are gone through at the caret, judged there, and found by their status', async ({
  page,
}) => {
  await atArticle(page)
  await markHere(page)
  await press(page, 'Escape', 'Shift+T', 'w')
  await markHere(page)
  await press(page, 'Escape', 'Escape', 'Shift+T', 'a')
  await expect(page.getByRole('status').filter({ hasText: /^1 of 2 here/ })).toHaveCount(1)
  await press(page, 'a')
  await expect(page.getByRole('status').filter({ hasText: /^2 of 2 here/ })).toHaveCount(1)
  await press(page, '1')
  await expect(openCard(page).getByRole('button', { name: 'False', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(articleOn(page)).toBeFocused()
  await press(page, 'v')
  await expect(page.getByRole('status').filter({ hasText: /no verdict yet/ })).toHaveCount(1)
  await allSaved(page)
})

test('the search does what is chosen with the keyboard, says why something is impossible, and finds a claim', async ({
  page,
}) => {
  await atArticle(page)
  await markHere(page)
  await press(page, 'Escape')
  await openPalette(page)
  const dialog = page.getByRole('dialog', { name: palette.title })
  await expect(dialog).toBeVisible()
  await page.keyboard.type('do again')
  await expect(dialog.getByRole('option', { name: labels.redo })).toHaveAttribute('aria-disabled', 'true')
  await expect(dialog.getByText(why.nothingToRedo)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('in short')
  await press(page, 'Enter')
  await expect(openCard(page).getByRole('textbox', { name: cardWords.inShort.title, exact: true })).toBeFocused()
  await press(page, 'Escape', 'p')
  await openPalette(page)
  await page.keyboard.type('second basin')
  await expect(dialog.getByRole('option', { name: actionWords.goToClaim(1, FIRST) })).toBeVisible()
  await press(page, 'Enter')
  await expect(dialog).toBeHidden()
  await expect.poll(() => caretOn(page)).toBe(0)
})

test('Enter that comes right behind the last letter runs what the search finds first', async ({ page }) => {
  await atArticle(page)
  await markHere(page)
  await press(page, 'Escape')
  await openPalette(page)
  const dialog = page.getByRole('dialog', { name: palette.title })
  await dialog.getByRole('searchbox').evaluate(async (input) => {
    if (!(input instanceof HTMLInputElement)) throw new Error('The search is no field')
    // As a key that types does; the list, which hears of `beforeinput`, does not lead the focus here.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'in short')
    input.dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true }))
    await null
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  })
  await expect(openCard(page).getByRole('textbox', { name: cardWords.inShort.title, exact: true })).toBeFocused()
})

test('the search leads to how the article is checked, and to the record of it', async ({ page }) => {
  await atArticle(page)
  await openPalette(page)
  await page.keyboard.type('every fact')
  await press(page, 'Enter')
  await expect(page.getByText(factWords.checking.now.everyFact)).toBeVisible()
  await openPalette(page)
  await page.keyboard.type('record')
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: recordWords.title })).toBeVisible()
})

test('Enter runs nothing while nothing is led to: after a letter was taken away', async ({ page }) => {
  await atArticle(page)
  await openPalette(page)
  const dialog = page.getByRole('dialog', { name: palette.title })
  await page.keyboard.type('findx')
  await expect(dialog.getByText(palette.none)).toBeVisible()
  await press(page, 'Backspace')
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await press(page, 'Enter')
  await expect(dialog).toBeVisible()
})

test('the mouse reaches all of it: the search is in the menu, and an action of it is pressed', async ({ page }) => {
  await openArticle(page, FORTY.text)
  await page.getByRole('button', { name: workspaceWords.menu.label }).click()
  await page.getByRole('menuitem', { name: labels.palette }).click()
  const dialog = page.getByRole('dialog', { name: palette.title })
  await dialog.getByRole('option', { name: new RegExp(`^${labels.nextUnchecked}`) }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => selectedOn(page)).toBe(FIRST)
})

test('the list of keys holds every key that works', async ({ page }) => {
  await atArticle(page)
  await press(page, '?')
  const dialog = page.getByRole('dialog', { name: workspaceWords.keys.title })
  for (const label of [labels.claim, labels.nextSentence, labels.shrink, labels.inShort, labels.undo, labels.palette])
    await expect(dialog.getByRole('definition').filter({ hasText: new RegExp(`^${label} `) })).toBeVisible()
})

test('no key fires while somebody is typing, in a menu or in a dialog', async ({ page }) => {
  await atArticle(page)
  await markHere(page)
  const card = openCard(page)
  const fields = [
    card.getByRole('textbox', { name: cardWords.inShort.title, exact: true }),
    card.getByRole('combobox', { name: cardWords.sources.box }),
    card.getByRole('textbox', { name: cardWords.speakers.add }),
    card.getByRole('textbox', { name: cardWords.explanation.title }),
  ]
  for (const field of fields) {
    await field.focus()
    await page.keyboard.type('c1u?')
    await expect(field).toBeFocused()
  }
  await fields[0]?.press('Control+k')
  await expect(page.getByRole('dialog', { name: palette.title })).toBeHidden()
  await page.getByRole('button', { name: workspaceWords.menu.label }).click()
  await press(page, 'c', '1', '?')
  await press(page, 'Escape')
  await articleOn(page).focus()
  await press(page, '?', 'c', '1', 'n')
  await press(page, 'Escape')
  await expect(openCard(page).getByRole('heading', { name: cardWords.header.card(1) })).toBeVisible()
  await expect(openCard(page).getByRole('button', { pressed: true })).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the search and the list of keys, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await atArticle(page)
    for (const [key, title] of [
      ['Control+k', palette.title],
      ['?', workspaceWords.keys.title],
    ] as const) {
      await press(page, key)
      const dialog = page.getByRole('dialog', { name: title })
      await expect(dialog).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      await press(page, 'Escape')
      await expect(dialog).toBeHidden()
    }
  })
}

test('Q asks a query about the claim at the caret, and finding is among what can be done', async ({ page }) => {
  await atArticle(page)
  await markHere(page)
  await press(page, 'Escape', 'q')
  const question = page.getByRole('dialog').getByRole('textbox', { name: factWords.query.question })
  await expect(question).toBeVisible()
  await press(page, 'Escape')
  await expect(question).toBeHidden()
  await articleOn(page).focus()
  await openPalette(page)
  await page.keyboard.type('find in')
  await press(page, 'Enter')
  await expect(page.getByLabel(findWords.field)).toBeFocused()
})

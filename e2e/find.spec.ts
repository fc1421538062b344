import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { filterWords } from '../domain/words/filter.ts'
import { findWords as words } from '../domain/words/find.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn, caretOn, selectedOn } from './article-on-screen.ts'
import { openCard } from './check-article.ts'
import { expect, test } from './fixtures.ts'
import { GIVEN_ARTICLES } from './given-articles.ts'
import { openArticle } from './import-article.ts'

const BOATS = [
  'Boats leave the harbour',
  'Ten boats left on Monday, the port master said: “We didn’t ask them to go – they went.”',
  'Sign up for our newsletter and get boats in your inbox every Friday',
  'Two of the boats came back to the Café Marée on Tuesday. A boatswain was on board.',
].join('\n')

const field = (page: Page) => page.getByRole('textbox', { name: words.field })
const bar = (page: Page) => page.getByRole('search', { name: words.title })
const count = (page: Page) => bar(page).getByRole('status')

/** The words that are highlighted in the article, those of the current place last. */
function highlighted(page: Page): Promise<{ others: string[]; current: string[] }> {
  return page.evaluate(() => {
    const wordsOf = (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].map((part) => {
        const range = document.createRange()
        range.setStart(part.startContainer, part.startOffset)
        range.setEnd(part.endContainer, part.endOffset)
        return range.toString()
      })
    return { others: wordsOf('found'), current: wordsOf('found-current') }
  })
}

async function findByKey(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(query)
}

/** The first place may be in site text: one more press shows it before the next leads on. */
async function showHidden(page: Page): Promise<void> {
  if ((await count(page).textContent())?.includes(words.inHidden)) await page.keyboard.press('Enter')
}

for (const article of GIVEN_ARTICLES) {
  test(`${article.name}: words are found by the keyboard alone, counted, gone through and selected`, async ({
    page,
  }) => {
    await openArticle(page, article.text)
    const all = (article.text.match(/\bthe\b/giu) ?? []).length
    await articleOn(page).focus()
    await findByKey(page, 'the')
    await page.getByRole('button', { name: words.wholeWords }).press('Space')
    await field(page).focus()
    await expect(count(page)).toHaveText(new RegExp(`^1 of ${all}`))
    await showHidden(page)
    await page.keyboard.press('Enter')
    await expect(count(page)).toHaveText(new RegExp(`^2 of ${all}`))
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.press('Shift+Enter')
    await expect(count(page)).toHaveText(new RegExp(`^${all} of ${all}`))
    await expect.poll(async () => (await highlighted(page)).current.map((one) => one.toLowerCase())).toEqual(['the'])
    await page.keyboard.press('Escape')
    await expect(bar(page)).toBeHidden()
    await expect(articleOn(page)).toBeFocused()
    expect((await selectedOn(page)).toLowerCase()).toBe('the')
    expect(await highlighted(page)).toEqual({ others: [], current: [] })
  })
}

for (const width of [1440, 1120, 390]) {
  test(`the bar lies over no word that was found, not even the first, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openArticle(page, BOATS)
    await findByKey(page, 'boats leave')
    await expect(count(page)).toHaveText('1 of 1')
    await expect.poll(async () => (await highlighted(page)).current).toEqual(['Boats leave'])
    const box = await bar(page).boundingBox()
    const hit = await page.evaluate(() => {
      const [part] = CSS.highlights.get('found-current') ?? []
      const range = document.createRange()
      if (part) range.setStart(part.startContainer, part.startOffset)
      if (part) range.setEnd(part.endContainer, part.endOffset)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, top, bottom }
    })
    if (!box) throw new Error('There is no bar')
    const isOver =
      box.x < hit.right && hit.left < box.x + box.width && box.y < hit.bottom && hit.top < box.y + box.height
    expect(isOver).toBe(false)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
  })
}

test('what was found is a selection that a claim can be made of', async ({ page }) => {
  await openArticle(page, BOATS)
  await findByKey(page, 'ten boats left')
  await page.keyboard.press('Escape')
  await expect(articleOn(page)).toBeFocused()
  await page.keyboard.press('c')
  await expect(openCard(page).getByText('Ten boats left').first()).toBeVisible()
})

test('quotation marks, dashes and accents are found however they are typed', async ({ page }) => {
  await openArticle(page, BOATS)
  for (const [typed, printed] of [
    ['"we didn\'t', '“We didn’t'],
    ['go - they', 'go – they'],
    ['CAFE MAREE', 'Café Marée'],
  ] as const) {
    await findByKey(page, typed)
    await expect(count(page)).toHaveText('1 of 1')
    await expect.poll(async () => (await highlighted(page)).current).toEqual([printed])
    await page.keyboard.press('Escape')
  }
})

test('whole words and case are minded when they are asked for', async ({ page }) => {
  await openArticle(page, BOATS)
  await findByKey(page, 'boats')
  await expect(count(page)).toHaveText(/^1 of 5/)
  await page.getByRole('button', { name: words.wholeWords }).click()
  await expect(count(page)).toHaveText(/^1 of 4/)
  await page.getByRole('button', { name: words.matchCase }).click()
  await expect(count(page)).toHaveText(/ of 3/)
  await field(page).fill('nothing of the sort')
  await expect(count(page)).toHaveText(words.none)
})

test('words in hidden site text are counted, said to be hidden, and shown when gone to', async ({ page }) => {
  await openArticle(page, BOATS)
  const prompt = page.getByText('Sign up for our newsletter')
  await expect(prompt).toBeHidden()
  await findByKey(page, 'boats in your inbox')
  await expect(count(page)).toContainText('1 of 1')
  await expect(count(page)).toContainText(words.inHidden)
  await expect(prompt).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(prompt).toBeVisible()
  await expect(count(page)).not.toContainText(words.inHidden)
  await expect.poll(async () => (await highlighted(page)).current).toEqual(['boats in your inbox'])
})

test('the address carries what is looked for, and leaves with the bar', async ({
  page,
  browser,
  signedIn,
  baseURL,
}) => {
  const id = await openArticle(page, BOATS)
  await findByKey(page, 'boats')
  await page.getByRole('button', { name: words.wholeWords }).click()
  await expect(page).toHaveURL(/\?find=boats&whole=1$/)

  const context = await browser.newContext({ storageState: signedIn, ...(baseURL ? { baseURL } : {}) })
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(field(other)).toHaveValue('boats')
  await expect(count(other)).toHaveText(/^1 of 4/)
  await context.close()

  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(new RegExp(`/articles/${id}$`))
})

test('the key writes a stroke where somebody types', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openArticle(page, BOATS)
  const list = page.getByRole('searchbox', { name: filterWords.words })
  await list.focus()
  await page.keyboard.type('1/2')
  await expect(list).toHaveValue('1/2')
  await expect(bar(page)).toBeHidden()
})

test('a browser without highlights of its own draws the same', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
  await openArticle(page, BOATS)
  await findByKey(page, 'boats')
  await expect(count(page)).toHaveText(/^1 of 5/)
  await expect(articleOn(page).locator('.found')).toHaveCount(5)
  await expect(articleOn(page).locator('.found-current')).toHaveText('Boats')
  await page.keyboard.press('Enter')
  await expect(articleOn(page).locator('.found-current')).toHaveText('boats')
  await page.keyboard.press('Escape')
  await expect(articleOn(page).locator('.found')).toHaveCount(0)
})

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`on ${width} pixels the bar is opened by hand, covers no text and is fit for everybody`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openArticle(page, BOATS)
    const before = await articleOn(page).boundingBox()
    const isNarrow = width < 1000
    if (isNarrow) await page.getByRole('button', { name: workspaceWords.menu.label }).click()
    await page.getByRole(isNarrow ? 'menuitem' : 'button', { name: isNarrow ? words.menu : words.title }).click()
    await expect(field(page)).toBeFocused()
    await field(page).fill('boats')
    await expect(count(page)).toHaveText(/^1 of 5/)
    const now = await articleOn(page).boundingBox()
    const box = await bar(page).boundingBox()
    if (!now || !box) throw new Error('There is no article, or no bar')
    if (isNarrow) expect(now.y, 'the text makes room for it').toBeGreaterThan(box.y + box.height)
    else expect(now, 'nothing moves').toEqual(before)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.target).join(' ')}`)).toEqual([])
    }
    await page.getByRole('button', { name: words.close, exact: true }).click()
    expect(await caretOn(page)).not.toBeNull()
  })
}

test('what lies over text for a while is coloured wherever text is', async ({ page }) => {
  await openArticle(page, BOATS)
  const colours = await articleOn(page).evaluate((article) => {
    const of = (layer: string) =>
      [article.querySelector('.article-block'), document.querySelector('header')].map(
        (element) => element && getComputedStyle(element, layer).backgroundColor,
      )
    return ['::selection', '::highlight(sketch)', '::highlight(found)', '::highlight(found-current)'].map(of)
  })
  for (const [inArticle, elsewhere] of colours)
    for (const colour of [inArticle, elsewhere]) expect(colour).not.toMatch(/^(null|rgba\(0, 0, 0, 0\))$/)
  expect(new Set(colours.map(([inArticle]) => inArticle)).size, 'each has a colour of its own').toBe(colours.length)
})

test('in 600,000 characters each key finds all, and draws what is near view alone', async ({ page }) => {
  const paragraph = 'The harbour master counted the boats again, and said that nobody had left the pier. '
  await openArticle(page, Array.from({ length: 900 }, (_, line) => `${paragraph.repeat(8).trim()} ${line}`).join('\n'))
  await findByKey(page, 't')
  await expect(count(page)).toHaveText(/^[\d,]+ of 64,800$/)
  const { longest, most } = await page.evaluate(async (letters) => {
    const input = document.activeElement
    if (!(input instanceof HTMLInputElement)) throw new Error('The field has not the focus')
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    let longest = 0
    let most = 0
    for (let typed = 1; typed <= letters.length; typed += 1) {
      const began = performance.now()
      setValue?.call(input, letters.slice(0, typed))
      input.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
      longest = Math.max(longest, performance.now() - began)
      most = Math.max(most, CSS.highlights.get('found')?.size ?? 0)
    }
    return { longest, most }
  }, 'the harbour')
  console.log(
    `600,000 characters: at most ${Math.round(longest)} ms from a key to the next frame, ${most} places drawn`,
  )
  await expect(count(page)).toHaveText(/^[\d,]+ of 7,200$/)
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThan(NEAR_VIEW)
})

/** More places of one letter than two windows of text hold, and far fewer than are ever drawn at once. */
const NEAR_VIEW = 1_000

import type { Page } from '@playwright/test'
import { cardWords } from '../domain/words/card.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn, caretOn, selectedOn } from './article-on-screen.ts'
import { openCard } from './check-article.ts'
import { claimThroughDoor, workspaceOf } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'
import { mouseHands } from './mouse-hands.ts'
import { OWNER } from './running-server.ts'
import { ANNA, explanationOn, openForTwo, proseOn } from './two-members.ts'

const TEXT = 'The bridge closed in 1902.\nNobody was hurt when it closed, officials said on Monday morning.'
const CLOSED = { start: 4, end: 25 }

/** The number of the claim in the article. */
const marks = (page: Page) => articleOn(page).getByRole('button', { name: /^Claim 1,/ })
const verdictKey = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('what one does is seen by the other as it is done: claim, verdict, source, deletion and undo', async ({
  browser,
}) => {
  await using two = await openForTwo(browser)
  const { owner, anna } = two
  const id = await importThroughDoor(owner, TEXT)
  await owner.goto(`/articles/${id}`)
  await anna.goto(`/articles/${id}`)
  await expect(articleOn(anna)).toBeVisible()

  const hands = mouseHands(owner)
  await hands.select(CLOSED)
  await hands.act(workspaceWords.actions.claim, 'c')
  await expect(marks(anna)).toBeVisible()

  await marks(anna).click()
  await verdictKey(anna, 'Mostly true').click()
  await expect(verdictKey(owner, 'Mostly true')).toHaveAttribute('aria-pressed', 'true')

  const address = owner.getByRole('combobox', { name: cardWords.sources.box })
  await address.fill('https://archive.example/bridge')
  await address.press('Enter')
  await expect(openCard(anna).getByRole('button', { name: 'archive.example' }).first()).toBeVisible()

  await anna.getByRole('button', { name: cardWords.header.more }).click()
  await anna.getByRole('menuitem', { name: cardWords.menu.remove }).click()
  await expect(marks(owner)).toHaveCount(0)
  await anna.keyboard.press('ControlOrMeta+z')
  await expect(marks(owner)).toHaveCount(1)
  await expect(marks(anna)).toHaveCount(1)

  const [mine, theirs] = [await workspaceOf(owner.request, id), await workspaceOf(anna.request, id)]
  expect(theirs).toEqual(mine)
})

test('who waits in an empty field writes behind the first words of another, and not over them', async ({ browser }) => {
  await using two = await openForTwo(browser)
  const { owner, anna } = two
  const id = await importThroughDoor(owner, TEXT)
  const { annotationId } = await claimThroughDoor(owner.request, id, CLOSED)
  for (const page of [owner, anna]) await page.goto(`/articles/${id}#a-${annotationId}`)
  await explanationOn(anna).click()
  await explanationOn(owner).click()
  await owner.keyboard.type('The ledger says 1903.')
  await expect.poll(() => proseOn(anna)).toEqual(['The ledger says 1903.'])
  await anna.keyboard.type(' So does the register.')
  for (const page of [owner, anna])
    await expect.poll(() => proseOn(page)).toEqual(['The ledger says 1903. So does the register.'])
})

test('a caret that moves as the words of another arrive stays where it was put', async ({ browser }) => {
  await using two = await openForTwo(browser)
  const { owner, anna } = two
  const id = await importThroughDoor(owner, TEXT)
  const { annotationId } = await claimThroughDoor(owner.request, id, CLOSED)
  await anna.addInitScript(moveCaretBefore, {
    words: ' in 1903.',
    field: `[role="textbox"][aria-label="${cardWords.explanation.title}"]`,
  })
  for (const page of [owner, anna]) await page.goto(`/articles/${id}#a-${annotationId}`)
  await explanationOn(owner).click()
  await owner.keyboard.type('It closed')
  await expect.poll(() => proseOn(anna)).toEqual(['It closed'])
  await explanationOn(anna).click()
  await anna.keyboard.press('End')

  await owner.keyboard.insertText(' in 1903.')
  await expect.poll(() => proseOn(anna)).toEqual(['It closed in 1903.'])
  await anna.keyboard.insertText('Yes: ')
  for (const page of [owner, anna]) await expect.poll(() => proseOn(page)).toEqual(['Yes: It closed in 1903.'])
})

test('a caret that moves as a mark of another arrives stays where it was put', async ({ browser }) => {
  await using two = await openForTwo(browser)
  const { owner, anna } = two
  const id = await importThroughDoor(owner, TEXT)
  await anna.addInitScript(moveCaretBefore, { words: '"bridge closed in 1902"', field: '.article-text' })
  await anna.goto(`/articles/${id}`)
  await articleOn(anna).focus()
  await anna.keyboard.press('Control+End')
  await expect.poll(() => caretOn(anna)).toBe(TEXT.length)
  await claimThroughDoor(owner.request, id, CLOSED)
  await expect(marks(anna)).toBeVisible()
  await anna.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => selectedOn(anna)).toBe('T')
})

test('two write one explanation at once, each sees the other’s caret, and both have the same text', async ({
  browser,
}) => {
  await using two = await openForTwo(browser)
  const { owner, anna } = two
  const id = await importThroughDoor(owner, TEXT)
  const { annotationId } = await claimThroughDoor(owner.request, id, CLOSED)
  for (const page of [owner, anna]) await page.goto(`/articles/${id}#a-${annotationId}`)

  await explanationOn(owner).click()
  await owner.keyboard.type('The harbour office keeps a ledger.')
  await expect.poll(() => proseOn(anna)).toEqual(['The harbour office keeps a ledger.'])
  await explanationOn(anna).click()
  await anna.keyboard.press('ControlOrMeta+Home')
  await expect(caretOf(owner, ANNA.name)).toBeVisible()
  await expect(caretOf(anna, OWNER.name)).toBeVisible()

  await Promise.all([
    owner.keyboard.type(' It says 1902 on its second page.', { delay: 15 }),
    anna.keyboard.type('We asked twice. ', { delay: 25 }),
  ])
  const text = 'We asked twice. The harbour office keeps a ledger. It says 1902 on its second page.'
  await expect.poll(() => proseOn(owner)).toEqual([text])
  await expect.poll(() => proseOn(anna)).toEqual([text])
  for (const page of [owner, anna]) await expect(page.getByText(workspaceWords.save.saved).first()).toBeVisible()

  // Each takes back what they wrote themselves, whoever wrote last; who pauses while typing does so in steps.
  await expect(async () => {
    await anna.keyboard.press('ControlOrMeta+z')
    for (const page of [owner, anna])
      await expect.poll(() => proseOn(page), { timeout: 2_000 }).toEqual([text.slice('We asked twice. '.length)])
  }).toPass()

  await anna.reload()
  await expect.poll(() => proseOn(anna)).toEqual([text.slice('We asked twice. '.length)])
})

test('what is written while there is no connection is kept, and is there for both afterwards', async ({ browser }) => {
  await using two = await openForTwo(browser)
  const { owner, anna } = two
  two.watchedAnna.expect(/ERR_INTERNET_DISCONNECTED/)
  const id = await importThroughDoor(owner, TEXT)
  const { annotationId } = await claimThroughDoor(owner.request, id, CLOSED)
  for (const page of [owner, anna]) await page.goto(`/articles/${id}#a-${annotationId}`)
  await explanationOn(owner).click()
  await owner.keyboard.type('First.')
  await expect.poll(() => proseOn(anna)).toEqual(['First.'])

  await anna.context().setOffline(true)
  await explanationOn(anna).click()
  await anna.keyboard.press('ControlOrMeta+End')
  await anna.keyboard.type(' From a tunnel.')
  await expect(anna.getByText('Offline – kept on this device').first()).toBeVisible()
  await owner.keyboard.press('ControlOrMeta+Home')
  await owner.keyboard.type('Meanwhile: ')
  await anna.context().setOffline(false)

  const text = ['Meanwhile: First. From a tunnel.']
  for (const page of [owner, anna]) await expect.poll(() => proseOn(page)).toEqual(text)
  await expect(anna.getByText(workspaceWords.save.saved).first()).toBeVisible()
})

const caretOf = (page: Page, name: string) => page.locator(`.presence-caret[data-name="${name}"]`)

/** In the page: puts the caret at the beginning of what the selector `field` finds, just before the page hears of `words`. */
function moveCaretBefore({ words, field }: { readonly words: string; readonly field: string }): void {
  const read = new TextDecoder()
  const hear = ({ data }: MessageEvent) => {
    if (!(data instanceof ArrayBuffer) || !read.decode(data).includes(words)) return
    getSelection()?.collapse(document.querySelector(field)?.firstElementChild?.firstChild ?? null, 0)
  }
  window.WebSocket = class extends WebSocket {
    constructor(...given: ConstructorParameters<typeof WebSocket>) {
      super(...given)
      this.addEventListener('message', hear)
    }
  }
}

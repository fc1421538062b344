import type { Page } from '@playwright/test'
import { cardWords } from '../domain/words/card.ts'
import { settingsWords } from '../domain/words/desk.ts'
import { importWords } from '../domain/words/import.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { textOnScreen } from './article-on-screen.ts'
import { allSaved, openCard } from './check-article.ts'
import type { TextMode } from './exported-page.ts'
import { readOffline, saveExport } from './exported-page.ts'
import { expect, test } from './fixtures.ts'
import { openFreshDesk } from './fresh-desk.ts'
import { countRuns, foreignElements, HOSTILE, HOSTILE_RICH } from './hostile-text.ts'
import { articleIdIn, lookAt } from './import-article.ts'
import { mouseHands } from './mouse-hands.ts'

const ARTICLE = `The bridge ${HOSTILE} closed\nNobody was hurt when the bridge closed, the harbour master said.\n${HOSTILE}`

test('nothing runs and nothing is asked for, whatever is typed or pasted, in the desk and in an export', async ({
  browser,
}) => {
  // Every field there is, one after the other.
  test.setTimeout(480_000)
  await using desk = await openFreshDesk(browser)
  const { page, context } = desk
  const runs = await countRuns(context)

  await test.step('the article and what is known of it', () => bringIn(page))
  const articleId = articleIdIn(page.url())
  await test.step('every field of a card', () => fillCard(page))
  await test.step('a comment and the finding', () => fillRest(page))
  await test.step('every field of the settings', () => fillSettings(page))
  await test.step('every page shows it as text', () => lookEverywhere(page, articleId))
  for (const mode of ['whole', 'excerpts'] as const) {
    await test.step(`the file with ${mode}`, async () => {
      await using file = await saveExport(page, mouseHands(page), mode)
      await readOffline(browser, file.path, (exported) => expectText(exported, mode))
    })
  }
  expect(runs()).toBe(0)
})

async function bringIn(page: Page): Promise<void> {
  await lookAt(page, mouseHands(page), ARTICLE)
  const details = page.getByRole('region', { name: importWords.details })
  for (const name of [importWords.headline, importWords.outlet, importWords.byline, importWords.obtained])
    await details.getByRole('textbox', { name, exact: true }).fill(HOSTILE)
  await details.getByRole('button', { name: importWords.story }).click()
  await page.getByRole('option', { name: importWords.storyNew }).click()
  await details.getByRole('textbox', { name: importWords.storyTitle }).fill(HOSTILE)
  await page.getByRole('button', { name: importWords.start }).click()
  await page.waitForURL(/\/articles\/[^/]+$/)
  expect(await textOnScreen(page)).toBe(ARTICLE)
}

async function fillCard(page: Page): Promise<void> {
  const hands = mouseHands(page)
  const card = openCard(page)
  const start = ARTICLE.indexOf('Nobody was hurt')
  await hands.select({ start, end: start + 'Nobody was hurt'.length })
  await hands.act(workspaceWords.actions.claim, 'c')
  await expect(card).toBeVisible()
  for (const source of [HOSTILE, 'javascript:ran()']) {
    const box = card.getByRole('combobox', { name: cardWords.sources.box })
    await hands.write(box, source)
    await hands.key('Enter')
    await expect(box).toHaveValue('')
  }
  await card.getByRole('button', { name: HOSTILE, exact: true }).click()
  for (const fold of [cardWords.attempts.title, cardWords.reading.title])
    await card.getByRole('button', { name: fold, exact: true }).click()
  await writeEverywhere(page)
  await pasteRich(page)
  const channel = card.getByRole('textbox', { name: cardWords.attempts.channel })
  await channel.press('Enter')
  await expect(channel).toHaveValue('')
  await card.getByRole('textbox', { name: cardWords.speakers.add }).press('Enter')
  await expect(card.getByText(HOSTILE).first()).toBeVisible()
}

/** Every field that the card shows. Those for dates and addresses say what is wrong and are emptied again. */
async function writeEverywhere(page: Page): Promise<void> {
  const card = openCard(page)
  const fields = card.locator('input[type="text"]:not([role="combobox"]), textarea')
  const count = await fields.count()
  expect(count).toBeGreaterThan(12)
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index)
    const label = await field.evaluate((element) =>
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.labels?.[0]?.textContent
        : '',
    )
    const before = await field.inputValue()
    await field.fill(HOSTILE)
    await field.blur()
    if (/address|issued|accessed|when$|^date/i.test(label ?? '')) {
      await field.fill(before)
      await field.blur()
    }
  }
}

async function pasteRich(page: Page): Promise<void> {
  for (const label of [cardWords.explanation.title, cardWords.notes.title]) {
    const field = openCard(page).getByRole('textbox', { name: label, exact: true })
    await field.click()
    await page.keyboard.insertText(HOSTILE)
    await field.evaluate((element, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, HOSTILE_RICH)
    await expect(field).toContainText(HOSTILE)
    await expect(field).toContainText('Rich')
  }
}

async function fillRest(page: Page): Promise<void> {
  const hands = mouseHands(page)
  const start = ARTICLE.indexOf('harbour master')
  await hands.select({ start, end: start + 'harbour master'.length })
  await hands.act(workspaceWords.actions.comment, 'm')
  await page.getByRole('textbox', { name: workspaceWords.comment.label }).fill(HOSTILE)
  await hands.key('Enter')
  await page.getByRole('button', { name: workspaceWords.menu.finding }).click()
  const panel = page.getByRole('region', { name: workspaceWords.finding.title })
  await panel.getByRole('textbox', { name: workspaceWords.details.fields.findingHeadline }).fill(HOSTILE)
  await hands.key('Enter')
  await panel.getByRole('textbox', { name: workspaceWords.finding.text, exact: true }).click()
  await page.keyboard.insertText(HOSTILE)
  await expect(panel.getByText(cardWords.prose.saved, { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: workspaceWords.finding.close }).click()
  await allSaved(page)
}

async function fillSettings(page: Page): Promise<void> {
  await page.goto('/settings')
  for (const name of [
    settingsWords.name,
    settingsWords.method,
    settingsWords.contact,
    settingsWords.complaints,
    settingsWords.corrections,
  ]) {
    const field = page.getByRole('textbox', { name, exact: true })
    const saved = page.waitForResponse((response) => response.url().endsWith('/api/commands') && response.ok())
    await field.fill(HOSTILE)
    await field.blur()
    await saved
  }
}

async function lookEverywhere(page: Page, articleId: string): Promise<void> {
  const { annotation, claim, story } = await (await page.request.get(`/api/articles/${articleId}/workspace`)).json()
  const [claimId] = Object.keys(claim)
  const rooms = ['/', '/stories', `/stories/${story.id}`, '/claims', `/claims/${claimId}`, '/settings']
  for (const room of rooms) {
    await page.goto(room)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await foreignElements(page), room).toBe(0)
  }
  await expect(page.getByRole('textbox', { name: settingsWords.method, exact: true })).toHaveValue(HOSTILE)
  const places = Object.values<{ id: string; kind: string }>(annotation)
  await page.goto(`/articles/${articleId}#a-${places.find((place) => place.kind === 'appearance')?.id}`)
  const field = openCard(page).getByRole('textbox', { name: cardWords.claim.label, exact: true })
  await expect(field).toHaveValue(HOSTILE)
  await expect(openCard(page).getByRole('textbox', { name: cardWords.explanation.title, exact: true })).toContainText(
    HOSTILE,
  )
  expect(await textOnScreen(page)).toBe(ARTICLE)
  expect(await foreignElements(page)).toBe(0)
}

async function expectText(page: Page, mode: TextMode): Promise<void> {
  expect(await foreignElements(page)).toBe(0)
  const text = (await page.locator('body').textContent()) ?? ''
  // Desk name, outlet, headline, claim, in short, explanation, source, attempt, finding: each of them once or more.
  expect(text.split(HOSTILE).length).toBeGreaterThan(9)
  if (mode === 'whole') expect(text).toContain(`The bridge ${HOSTILE} closed`)
}

import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { scriptsOf, scriptWeight, WORKSPACE, WORKSPACE_BUDGET } from '../bin/script-weight.mjs'
import { actionWords } from '../domain/words/actions.ts'
import { cardWords } from '../domain/words/card.ts'
import { filterWords } from '../domain/words/filter.ts'
import { widgetWords } from '../domain/words/widgets.ts'
import { workspaceWords as words } from '../domain/words/workspace.ts'
import { articleOn, caretOn } from './article-on-screen.ts'
import { openCard } from './check-article.ts'
import { claimThroughDoor } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'
import { laterScripts, pathInBuild } from './later-scripts.ts'
import { NO_WAY } from './without-connection.ts'

const BUILD = resolve(import.meta.dirname, '..', '.next')
const TEXT = 'The bridge closed in 1902.\nNobody was hurt when it closed, officials said on Monday morning.'
const BRIDGE = { start: 4, end: 25 }
const SECOND = TEXT.indexOf('Nobody')

/** What each copy of Yjs leaves in the window (`one-yjs.spec.ts` finds it where running text is). */
const YJS = '__ $YJS$ __'

// Wide enough for the list.
test.use({ viewport: { width: 1440, height: 900 } })

test('the build keeps the first load of the workspace within its budget, and Yjs out of it', async () => {
  expect(await scriptWeight(BUILD, WORKSPACE)).toBeLessThanOrEqual(WORKSPACE_BUDGET)
  for (const path of await scriptsOf(BUILD, WORKSPACE))
    expect(await readFile(join(BUILD, path), 'utf8'), path).not.toContain(YJS)
})

test('what the browser receives at first is enough to read, walk and mark, and weighs no more', async ({ page }) => {
  const first = await scriptsOf(BUILD, WORKSPACE)
  await laterScripts(page, first, 'held')
  const weights = weighed(page)
  const { id } = await articleWithClaim(page)
  await page.goto(`/articles/${id}`)
  await expect(page.getByRole('button', { name: /^Claim 1,/ })).toBeVisible()
  await articleOn(page).focus()
  await page.keyboard.press('t')
  await expect.poll(() => caretOn(page)).toBe(SECOND)
  await page.keyboard.press('c')
  await expect(page.getByRole('button', { name: /^Claim 2,/ })).toBeVisible()

  // What the manifest names besides is for pages that failed.
  const arrived = [...(await weights()).values()].reduce((total, weight) => total + weight, 0)
  expect(arrived, 'bytes of script, as they came').toBeGreaterThan(WORKSPACE_BUDGET / 2)
  expect(arrived, 'bytes of script, as they came').toBeLessThanOrEqual(WORKSPACE_BUDGET)
})

test('faces come with the page, so that its text is laid out once', async ({ page }) => {
  const { id } = await articleWithClaim(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`/articles/${id}`)
  await expect(articleOn(page)).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  const ahead = await page
    .locator('link[rel="preload"][as="font"]')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLLinkElement ? link.href : '')))
  // A face that the style sheet has from another address would be asked for twice.
  const faces = asked.filter((url) => /(inter-latin-wght|source-serif-4-latin-opsz)-normal/.test(url))
  expect(faces.toSorted()).toEqual(ahead.toSorted())
  expect(ahead).toHaveLength(2)
})

test('a key that leads into a card waits for its script, and nothing acts meanwhile', async ({ page }) => {
  const later = await laterScripts(page, await scriptsOf(BUILD, WORKSPACE), 'held')
  const { id, annotationId } = await articleWithClaim(page)
  await page.goto(`/articles/${id}#a-${annotationId}`)
  await expect(openCard(page).getByText(widgetWords.loading)).toBeVisible()
  await articleOn(page).focus()
  await page.keyboard.press('i')
  await page.keyboard.type('cn')
  await later.release()
  await expect(inShortOn(page)).toBeFocused()
  await page.keyboard.type('In 1903.')
  await expect(inShortOn(page)).toHaveValue('In 1903.')
  await expect(page.getByRole('button', { name: /^Claim 2,/ })).toHaveCount(0)
})

test('what is not needed at first is fetched ahead, and opens without a connection', async ({
  page,
  context,
  watched,
}) => {
  watched.expect(NO_WAY)
  const { id } = await articleWithClaim(page)
  await page.goto(`/articles/${id}`)
  await expect.poll(() => page.evaluate((mark) => performance.getEntriesByName(mark).length, PARTS_HERE)).toBe(1)
  await context.setOffline(true)

  await page.getByRole('button', { name: /^Claim 1,/ }).click()
  await expect(inShortOn(page)).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('searchbox', { name: actionWords.palette.search })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: filterWords.filtersSet(0) }).press('Enter')
  await expect(page.getByRole('dialog').getByRole('button', { name: filterWords.verdict })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: words.menu.label }).click()
  await page.getByRole('menuitem', { name: words.menu.details }).click()
  await expect(page.getByRole('textbox', { name: words.details.fields.outlet })).toBeVisible()
})

test('a card whose script cannot be had says so, and opens when it is tried again', async ({ page, watched }) => {
  watched.expect(/ERR_INTERNET_DISCONNECTED/)
  const later = await laterScripts(page, await scriptsOf(BUILD, WORKSPACE), 'refused')
  const { id, annotationId } = await articleWithClaim(page)
  await page.goto(`/articles/${id}#a-${annotationId}`)
  await expect(openCard(page).getByText(widgetWords.partNotHere)).toBeVisible()
  await later.release()
  await openCard(page).getByRole('button', { name: widgetWords.retry }).press('Enter')
  await expect(inShortOn(page)).toBeVisible()
  await expect(openCard(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(articleOn(page)).toBeFocused()
})

test('who leaves a card before its script has come is not led back into it', async ({ page }) => {
  const later = await laterScripts(page, await scriptsOf(BUILD, WORKSPACE), 'held')
  const { id } = await articleWithClaim(page)
  await page.goto(`/articles/${id}`)
  await articleOn(page).focus()
  await page.keyboard.press(']')
  await page.keyboard.press('i')
  await expect(openCard(page)).toContainText(widgetWords.loading)
  await expect(articleOn(page)).not.toBeFocused()
  await page.keyboard.press('Escape')
  await expect(articleOn(page)).toBeFocused()
  await later.release()
  await expect(inShortOn(page)).toBeVisible()
  await expect(articleOn(page)).toBeFocused()
})

/** The mark that the page sets when everything is here (`use-parts-ahead.ts`). */
const PARTS_HERE = 'plumbline: parts are here'

const inShortOn = (page: Page) => page.getByRole('textbox', { name: cardWords.inShort.title, exact: true })

async function articleWithClaim(page: Page): Promise<{ id: string; annotationId: string }> {
  const id = await importThroughDoor(page, TEXT)
  const { annotationId } = await claimThroughDoor(page.request, id, BRIDGE)
  return { id, annotationId }
}

/** What each script that arrives weighs as it is sent, in bytes, by its path below the build. */
function weighed(page: Page): () => Promise<ReadonlyMap<string, number>> {
  const arrived = new Map<string, Promise<number>>()
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return
    const size = request.sizes().then(({ responseBodySize }) => responseBodySize)
    arrived.set(pathInBuild(request.url()), size)
  })
  return async () => new Map(await Promise.all([...arrived].map(async ([path, size]) => [path, await size] as const)))
}

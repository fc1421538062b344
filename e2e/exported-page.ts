import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Download, Page } from '@playwright/test'
import { workspaceWords } from '../domain/words/workspace.ts'
import { expect } from './fixtures.ts'
import type { Hands } from './hands.ts'
import { watch } from './watch.ts'

/** How much of the article's text an export prints. */
export type TextMode = 'excerpts' | 'whole'

/** A file that was saved by a member. */
export type SavedFile = { readonly path: string; readonly [Symbol.asyncDispose]: () => Promise<void> }

/** Saves the open article's page by the menu of the workspace. */
export async function saveExport(page: Page, hands: Hands, mode: TextMode): Promise<SavedFile> {
  const words = workspaceWords.export
  await hands.press(page.getByRole('button', { name: words.menu, exact: true }))
  const download = page.waitForEvent('download')
  const name = mode === 'whole' ? words.downloadWhole : words.download
  await hands.press(page.getByRole('menuitem', { name, exact: true }))
  return keep(await download)
}

async function keep(download: Download): Promise<SavedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-export-'))
  const path = join(folder, 'page.html')
  await download.saveAs(path)
  return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

/**
 * Opens a saved page from disk in a browser whose network is off and hands it to `look`.
 * It may ask for nothing but itself, and nothing may be said on the console.
 */
export async function readOffline(browser: Browser, path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const address = pathToFileURL(path).href
  const context = await browser.newContext({ offline: true, storageState: { cookies: [], origins: [] } })
  const watched = watch(context, 'file://')
  const messages: string[] = []
  context.on('console', (message) => messages.push(message.text()))
  const page = await context.newPage()
  await page.goto(address)
  await look(page)
  await context.close()
  expect(watched.requests.map((url) => url.split('#')[0])).toEqual(watched.requests.map(() => address))
  expect([...messages, ...watched.faults()]).toEqual([])
}

/** The article's words as the page prints them, a block a line, without the numbers that lead to the notes. */
export function printedBlocks(page: Page): Promise<string[]> {
  return page.locator('[data-block]').evaluateAll((blocks) =>
    blocks.map((block) => {
      const clone = block.cloneNode(true)
      if (!(clone instanceof HTMLElement)) throw new Error('A block is no element')
      for (const number of clone.querySelectorAll('sup')) number.remove()
      return clone.textContent ?? ''
    }),
  )
}

/** Links within the page that lead nowhere. */
export function brokenLinks(page: Page): Promise<string[]> {
  return page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))),
    )
}

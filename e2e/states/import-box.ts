import { Buffer } from 'node:buffer'
import { importWords } from '../../domain/words/import.ts'
import { MAX_TEXT_BYTES } from '../../importer/read-text.ts'
import { expect } from '../fixtures.ts'
import { visit, type Walk } from './walk.ts'

/** The box that an article is brought into, and what it does not take. */
export async function walkBox(walk: Walk): Promise<void> {
  // What is refused on purpose.
  walk.desk.watched.expect(/the server responded with a status of 4/)
  await walkPasted(walk)
  await walkFiles(walk)
  await walkDropped(walk)
}

async function walkPasted({ page, say, look }: Walk): Promise<void> {
  const words = say(importWords)
  const next = page.getByRole('button', { name: words.next })
  await visit(page, '/import')
  await next.click()
  await expect(page.getByText(words.nothing)).toBeVisible()
  await look('nothing to bring in')
  await page.getByRole('textbox', { name: words.box }).fill('https://outlet.example/article')
  await next.click()
  await expect(page.getByText(words.isAddress)).toBeVisible()
  await look('an address instead of a text')
}

async function walkFiles({ page, say, own, look }: Walk): Promise<void> {
  const words = say(importWords)
  const next = page.getByRole('button', { name: words.next })
  const input = page.locator('input[type=file]')
  const scan = own('scan.pdf')
  await input.setInputFiles({ name: scan, mimeType: 'application/pdf', buffer: Buffer.from('%PDF') })
  await expect(page.getByText(words.otherFormat(scan))).toBeVisible()
  await look('a file of another format')
  const binary = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 1, 2, 3, 0xff, 0xfe, 0])
  await input.setInputFiles({ name: own('article.txt'), mimeType: 'text/plain', buffer: binary })
  await look('a file that was chosen')
  await next.click()
  await expect(page.getByText(words.notText)).toBeVisible()
  await look('a file that is no text')
  const novels = Buffer.alloc(3 * MAX_TEXT_BYTES, 'The ferry was late. ')
  await input.setInputFiles({ name: own('novels.txt'), mimeType: 'text/plain', buffer: novels })
  await expect(page.getByText(words.notKept)).toBeVisible()
  await next.click()
  await expect(page.getByRole('alert').filter({ hasText: /\d/ })).toBeVisible()
  await look('a file that is too large to be kept, and to be taken')
}

async function walkDropped({ page, say, look }: Walk): Promise<void> {
  const words = say(importWords)
  await visit(page, '/import')
  const box = page.getByRole('textbox', { name: words.box })
  const dataTransfer = await page.evaluateHandle(() => {
    const files = new DataTransfer()
    for (const name of ['one.txt', 'two.txt']) files.items.add(new File(['The ferry was late.'], name))
    return files
  })
  await box.dispatchEvent('dragenter', { dataTransfer })
  await look('files over the box')
  await box.dispatchEvent('drop', { dataTransfer })
  await expect(page.getByText(words.oneFile)).toBeVisible()
  await look('two files at once')
}

import { Buffer } from 'node:buffer'
import { importWords } from '../domain/words/import.ts'
import { problemWords } from '../domain/words/problems.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'

const megabytes = (n: number) => 'A sentence that is long enough to stand. '.repeat((n * 1024 * 1024) / 41)
const box = { name: importWords.box } as const
const next = { name: importWords.next } as const

test.describe('on the import page', () => {
  test.beforeEach(async ({ page, watched }) => {
    // A browser reports every refusal on its console, also one that the page puts into words.
    watched.expect(/Failed to load resource: the server responded with a status of 4/)
    await page.goto('/import')
    await expect(page.getByRole('textbox', box)).toBeFocused()
  })

  test('an empty paste gets a sentence', async ({ page }) => {
    await page.keyboard.insertText(' \n\u200B ')
    await page.getByRole('button', next).click()
    await expect(page.getByText(problemWords({ type: 'empty' }))).toBeVisible()
  })

  test('a paste of 5 MB gets a sentence, and the text is still there', async ({ page }) => {
    const text = megabytes(5)
    await page.getByRole('textbox', box).fill(text)
    await page.getByRole('button', next).click()
    await expect(page.getByText(/too large: 5\.0 MB/)).toBeVisible()
    await expect(page.getByRole('textbox', box)).toHaveValue(text)
  })

  test('a binary file that is called .txt gets a sentence', async ({ page }) => {
    const buffer = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 1, 2, 3, 0xff, 0xfe, 0])
    await page.locator('input[type=file]').setInputFiles({ name: 'article.txt', mimeType: 'text/plain', buffer })
    await page.getByRole('button', next).click()
    await expect(page.getByText(importWords.notText)).toBeVisible()
  })

  test('a date that is none gets a sentence, and nothing that was typed is lost', async ({ page }) => {
    await page.keyboard.insertText(
      'The bridge closed in 1902.\nNobody was hurt when it closed, officials said on Monday.',
    )
    await page.getByRole('button', next).click()
    await page.getByRole('textbox', { name: importWords.outlet }).fill('The Harbour Bell')
    const date = page.getByRole('textbox', { name: importWords.publishedAt })
    await date.fill('31 February')
    await page.getByRole('button', { name: importWords.start }).click()
    await expect(page.getByText(/“31 February” is not a date/)).toBeVisible()
    await expect(page.getByRole('textbox', { name: importWords.outlet })).toHaveValue('The Harbour Bell')
    await date.fill('2026-02')
    await page.getByRole('button', { name: importWords.start }).click()
    await page.waitForURL(/\/articles\/[^/]+$/)
  })
})

test('zero-width, bidirectional and lone surrogate characters are kept or replaced as the design says', async ({
  page,
}) => {
  const text =
    'A name\u200B with\u202Emarks\u202C and\u00ADmore.\nA second line with half a pair \ud83d of it in the middle.'
  const id = await importThroughDoor(page, text)
  const { capture } = await (await page.request.get(`/api/articles/${id}`)).json()
  expect(capture.text).toBe(text.replace('\ud83d', '\uFFFD'))
})

test.describe('through the door', () => {
  const exact = (words: string) => ({ type: 'TextQuoteSelector', exact: words })
  const position = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end })

  for (const [what, selector, words] of [
    ['a quote that is not in the article', exact('opened in 1902'), 'not in this capture'],
    ['a quote that stands twice', exact('bridge'), '2 places'],
    ['a selector that disagrees with its quote', [exact('closed'), position(0, 6)], 'name different words'],
    ['a position beyond the text', position(900, 901), 'outside the text'],
    ['a selector of no known type', { type: 'CssSelector', value: 'p' }, 'could not be understood'],
  ] as const) {
    test(`${what} gets a sentence and makes nothing`, async ({ page }) => {
      const id = await importThroughDoor(page, 'The bridge closed in 1902, and another bridge was built.')
      const data = { type: 'Annotation', target: { selector } }
      const answer = await page.request.post(`/api/articles/${id}/annotations`, { data })
      expect(answer.status()).toBe(422)
      expect(answer.headers()['content-type']).toContain('application/problem+json')
      expect((await answer.json()).detail).toContain(words)
      const { total } = await (await page.request.get(`/api/articles/${id}/annotations`)).json()
      expect(total).toBe(0)
    })
  }

  test('a body that is not JSON, and one that is too large, get sentences', async ({ page }) => {
    const headers = { 'Content-Type': 'application/json' }
    const bad = await page.request.post('/api/commands', { data: Buffer.from('{'), headers })
    expect([bad.status(), (await bad.json()).detail]).toEqual([422, expect.stringContaining('not JSON')])
    const large = await page.request.post('/api/articles', { data: { source: { kind: 'text', text: megabytes(9) } } })
    expect(large.status()).toBe(413)
  })

  test('an article that is not there is said to be not there', async ({ page }) => {
    for (const path of ['', '/workspace', '/workspace/packed', '/events', '/annotations', '/export/html']) {
      expect((await page.request.get(`/api/articles/nothing${path}`)).status(), path).toBe(404)
    }
  })
})

import { claimThroughDoor } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'
import { explanationOn } from './two-members.ts'

/** What each copy of Yjs leaves in the window, and complains of when it is there already (yjs/src/index.js). */
const MARK = '__ $YJS$ __'

test('the browser has one Yjs, and fetches it when running text is first shown', async ({ page }) => {
  const scripts = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url())
  })
  const id = await importThroughDoor(page, 'The bridge closed in 1902.')
  const { annotationId } = await claimThroughDoor(page.request, id, { start: 4, end: 25 })
  await page.goto(`/articles/${id}`)
  await expect(page.getByRole('button', { name: /^Claim 1,/ })).toBeVisible()
  expect(await page.evaluate((mark) => mark in globalThis, MARK)).toBe(false)

  await page.goto(`/articles/${id}#a-${annotationId}`)
  await page.reload()
  await explanationOn(page).click()
  await page.keyboard.type('Closed.')
  expect(await page.evaluate((mark) => Reflect.get(globalThis, mark), MARK)).toBe(true)
  const holding: string[] = []
  for (const url of scripts) if ((await (await page.request.get(url)).text()).includes(MARK)) holding.push(url)
  expect(holding, 'files that hold a copy').toHaveLength(1)
})

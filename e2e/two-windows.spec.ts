import { FIVE_STEPS } from '../domain/scale.ts'
import { cardWords } from '../domain/words/card.ts'
import { problemWords } from '../domain/words/problems.ts'
import { carryOut, claimThroughDoor, workspaceOf } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'

const TEXT = 'The bridge closed in 1902.\nNobody was hurt when it closed, officials said on Monday morning.'

test('a verdict that somebody else gave meanwhile is shown and not overwritten', async ({ page, watched }) => {
  watched.expect(/the server responded with a status of 409/)
  const id = await importThroughDoor(page, TEXT)
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, { start: 4, end: 25 })
  await page.goto(`/articles/${id}#a-${annotationId}`)
  const key = (name: string) => page.getByRole('button', { name, exact: true })
  await expect(key('Mostly false')).toBeVisible()

  await carryOut(page.request, {
    name: 'setVerdict',
    claimId,
    scaleVersionId: FIVE_STEPS.id,
    verdictKey: 'mostly-false',
  })
  await key('True').click()

  await expect(page.getByText(problemWords({ type: 'stale', version: 0, current: null }))).toBeVisible()
  await expect(key('Mostly false')).toHaveAttribute('aria-pressed', 'true')
  await expect(key('True')).toHaveAttribute('aria-pressed', 'false')
  expect((await workspaceOf(page.request, id)).claim[claimId]?.verdictKey).toBe('mostly-false')

  // Having seen it, the second person may decide otherwise.
  await key('True').click()
  await expect.poll(async () => (await workspaceOf(page.request, id)).claim[claimId]?.verdictKey).toBe('true')
})

test('a sentence that was being typed is kept beside the one that came between', async ({ page, watched }) => {
  watched.expect(/the server responded with a status of 409/)
  const id = await importThroughDoor(page, TEXT)
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, { start: 4, end: 25 })
  await page.goto(`/articles/${id}#a-${annotationId}`)
  const inShort = page.getByRole('textbox', { name: cardWords.inShort.title, exact: true })
  await inShort.fill('It closed in 1903.')
  await carryOut(page.request, { name: 'setClaimField', claimId, field: 'inShort', value: 'It closed in 1901.' })
  await inShort.press('Enter')

  await expect(page.getByText(/“It closed in 1901\.”/)).toBeVisible()
  await expect(inShort).toHaveValue('It closed in 1903.')
  expect((await workspaceOf(page.request, id)).claim[claimId]?.inShort).toBe('It closed in 1901.')
})

test('what another window did is there when this one comes to the front', async ({ page, context }) => {
  const id = await importThroughDoor(page, TEXT)
  await page.goto(`/articles/${id}`)
  const other = await context.newPage()
  await other.bringToFront()
  await claimThroughDoor(page.request, id, { start: 4, end: 25 })
  await page.bringToFront()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByRole('button', { name: /^Claim 1,/ })).toBeVisible()
})

import { FIVE_STEPS } from '../domain/scale.ts'
import { cardWords } from '../domain/words/card.ts'
import { conflictWords } from '../domain/words/conflicts.ts'
import { carryOut, claimThroughDoor, workspaceOf } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'
import { deafen } from './without-connection.ts'

const TEXT = 'The bridge closed in 1902.\nNobody was hurt when it closed, officials said on Monday morning.'

test('a verdict that somebody else gave meanwhile is shown and not overwritten', async ({ page, watched }) => {
  watched.expect(/the server responded with a status of 409/)
  await deafen(page)
  const id = await importThroughDoor(page, TEXT)
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, { start: 4, end: 25 })
  await page.goto(`/articles/${id}#a-${annotationId}`)
  const key = (name: string) => page.getByRole('button', { name, exact: true })
  await expect(key('Mostly false')).toBeVisible()

  const judged = { claimId, scaleVersionId: FIVE_STEPS.id, verdictKey: 'mostly-false' }
  await carryOut(page.request, { name: 'setVerdict', ...judged })
  await key('True').click()

  await expect(page.getByText(/You chose True\. Meanwhile .* set Mostly false/)).toBeVisible()
  await expect(key('Mostly false')).toHaveAttribute('aria-pressed', 'true')
  await expect(key('True')).toHaveAttribute('aria-pressed', 'false')
  expect((await workspaceOf(page.request, id)).claim[claimId]?.verdictKey).toBe('mostly-false')

  // Having seen it, the second person may decide otherwise.
  await key('True').click()
  await expect.poll(async () => (await workspaceOf(page.request, id)).claim[claimId]?.verdictKey).toBe('true')
  await expect(page.getByText(/You chose True/)).toHaveCount(0)
})

test('a sentence that was being typed is kept beside the one that came between', async ({ page, watched }) => {
  watched.expect(/the server responded with a status of 409/)
  await deafen(page)
  const id = await importThroughDoor(page, TEXT)
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, { start: 4, end: 25 })
  await page.goto(`/articles/${id}#a-${annotationId}`)
  const inShort = page.getByRole('textbox', { name: cardWords.inShort.title, exact: true })
  await inShort.fill('It closed in 1903.')
  await carryOut(page.request, { name: 'setClaimField', claimId, field: 'inShort', value: 'It closed in 1901.' })
  await inShort.press('Enter')

  await expect(page.getByText(/You set “In short”: “It closed in 1903\.”/)).toBeVisible()
  await expect(inShort).toHaveValue('It closed in 1901.')
  await page.reload()
  await page.getByRole('button', { name: conflictWords.setMine }).click()
  await expect(inShort).toHaveValue('It closed in 1903.')
  await expect
    .poll(async () => (await workspaceOf(page.request, id)).claim[claimId]?.inShort)
    .toBe('It closed in 1903.')
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

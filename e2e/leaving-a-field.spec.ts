import { cardWords } from '../domain/words/card.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn } from './article-on-screen.ts'
import { openCard } from './check-article.ts'
import { carryOut, claimThroughDoor, workspaceOf } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'

test('Escape takes back what was typed in a field, and the next one leads into the article', async ({ page }) => {
  const id = await importThroughDoor(
    page,
    'The bridge closed in 1902.\nNobody was hurt when it closed, officials said.',
  )
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, { start: 4, end: 25 })
  await page.goto(`/articles/${id}#a-${annotationId}`)
  const inShort = page.getByRole('textbox', { name: cardWords.inShort.title, exact: true })
  await inShort.fill('It cost 41 million.')
  await page.keyboard.press('Escape')
  await expect(inShort).toHaveValue('')
  await expect(page.getByText(cardWords.field.takenBack)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(articleOn(page)).toBeFocused()
  expect((await workspaceOf(page.request, id)).claim[claimId]?.inShort).toBe('')
})

test('what Escape took back is put in again, and stored, even when its card is closed', async ({ page }) => {
  const id = await importThroughDoor(page, 'The bridge closed in 1902.\nNobody was hurt when it closed.')
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, { start: 4, end: 25 })
  await page.goto(`/articles/${id}#a-${annotationId}`)
  const inShort = page.getByRole('textbox', { name: cardWords.inShort.title, exact: true })
  const stored = async () => (await workspaceOf(page.request, id)).claim[claimId]?.inShort
  await inShort.fill('It cost 41 million.')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: cardWords.field.putBack }).click()
  await expect(inShort).toHaveValue('It cost 41 million.')
  await expect.poll(stored).toBe('It cost 41 million.')

  await inShort.fill('It cost nine million.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(inShort).toHaveCount(0)
  await page.getByRole('button', { name: cardWords.field.putBack }).last().click()
  await expect.poll(stored).toBe('It cost nine million.')
})

test('F6 leads out of a field of the card into the next part of the page', async ({ page }) => {
  const id = await importThroughDoor(page, 'The bridge closed in 1902.')
  const { annotationId } = await claimThroughDoor(page.request, id, { start: 4, end: 25 })
  await page.goto(`/articles/${id}#a-${annotationId}`)
  const inShort = page.getByRole('textbox', { name: cardWords.inShort.title, exact: true })
  await inShort.click()
  await page.keyboard.press('F6')
  await expect(inShort).not.toBeFocused()
})

test('Escape leaves the explanation, which keeps what was written', async ({ page }) => {
  const id = await importThroughDoor(page, 'The bridge closed in 1902.')
  const { annotationId } = await claimThroughDoor(page.request, id, { start: 4, end: 25 })
  await page.goto(`/articles/${id}#a-${annotationId}`)
  const explanation = page.getByRole('textbox', { name: cardWords.explanation.title, exact: true })
  await explanation.click()
  await page.keyboard.type('It did not reply.')
  await page.keyboard.press('Escape')
  await expect(articleOn(page)).toBeFocused()
  await expect(explanation).toHaveText('It did not reply.')
})

test('a verdict behind the steps that is taken back keeps the focus, and its meaning goes', async ({ page }) => {
  const id = await importThroughDoor(page, 'The bridge closed in 1902.')
  const { annotationId } = await claimThroughDoor(page.request, id, { start: 4, end: 25 })
  await page.goto(`/articles/${id}#a-${annotationId}`)
  await expect(openCard(page)).toBeVisible()
  await articleOn(page).focus()
  await page.keyboard.press('6')
  const notProven = openCard(page).getByRole('button', { name: 'Not proven', exact: true })
  await expect(notProven).toHaveAttribute('aria-pressed', 'true')
  await notProven.focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(notProven).toHaveAttribute('aria-pressed', 'false')
  await expect(notProven).toBeFocused()
  await expect(openCard(page).getByText('Not proven:')).toHaveCount(0)
})

test('Escape leaves the field of a comment', async ({ page }) => {
  const id = await importThroughDoor(page, 'The bridge closed in 1902.')
  const { capture } = await workspaceOf(page.request, id)
  const annotationId = crypto.randomUUID()
  const place = { annotationId, articleId: id, captureId: capture.id, spans: [{ start: 4, end: 25 }] }
  await carryOut(page.request, { name: 'comment', ...place, text: 'Which bridge?' })
  await page.goto(`/articles/${id}#a-${annotationId}`)
  const field = page.getByRole('textbox', { name: workspaceWords.comment.label })
  await field.fill('Which one?')
  await field.press('Escape')
  await expect(field).toHaveValue('Which bridge?')
  await field.press('Escape')
  await expect(articleOn(page)).toBeFocused()
})

test('a search that is recorded late does not take the focus back', async ({ page }) => {
  const id = await importThroughDoor(page, 'The bridge closed in 1902.')
  const { annotationId } = await claimThroughDoor(page.request, id, { start: 4, end: 25 })
  await page.goto(`/articles/${id}#a-${annotationId}`)
  await page.getByRole('button', { name: cardWords.attempts.title, exact: true }).click()
  const held: Array<() => void> = []
  await page.route('**/api/commands', async (route) => {
    await new Promise<void>((go) => held.push(go))
    await route.continue()
  })
  const channel = page.getByRole('textbox', { name: cardWords.attempts.channel })
  await channel.fill('Town archive')
  await channel.press('Enter')
  await expect.poll(() => held.length).toBe(1)
  const inShort = page.getByRole('textbox', { name: cardWords.inShort.title, exact: true })
  await inShort.click()
  for (const go of held) go()
  await expect(page.getByRole('listitem').filter({ hasText: 'Town archive' }).last()).toBeVisible()
  await expect(channel).toHaveValue('')
  await expect(inShort).toBeFocused()
})

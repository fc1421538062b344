import type { Page } from '@playwright/test'
import { FIVE_STEPS } from '../domain/scale.ts'
import { cardWords } from '../domain/words/card.ts'
import { deedWords } from '../domain/words/deeds.ts'
import { anotherMember } from './another-member.ts'
import { articleOn } from './article-on-screen.ts'
import { carryOut, claimThroughDoor, workspaceOf } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor, openArticle } from './import-article.ts'
import { actOnWords } from './without-connection.ts'

const TEXT = 'The bridge closed in 1902.\nNobody was hurt when it closed, officials said on Monday morning.'
const BRIDGE = { start: 4, end: 25 }

const verdict = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const undoing = (page: Page, deed: string) => page.getByRole('button', { name: deedWords.undo(deed) })

test('a claim and its verdict are taken back one by one, from the frozen article too, and done again', async ({
  page,
}) => {
  const id = await openArticle(page, TEXT)
  await actOnWords(page, BRIDGE, 'c')
  await verdict(page, 'False').click()
  await expect(undoing(page, 'verdict False on claim 1')).toBeEnabled()

  await undoing(page, 'verdict False on claim 1').click()
  await expect(verdict(page, 'False')).toHaveAttribute('aria-pressed', 'false')
  await articleOn(page).press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: /^Claim 1,/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: deedWords.nothingToUndo })).toBeDisabled()

  await articleOn(page).press('ControlOrMeta+Shift+z')
  await expect(page.getByRole('button', { name: /^Claim 1,/ })).toBeVisible()
  await articleOn(page).press('ControlOrMeta+Shift+z')
  const verdicts = async () => Object.values((await workspaceOf(page.request, id)).claim).map((c) => c.verdictKey)
  await expect.poll(verdicts).toEqual(['false'])
})

test('in a text field the keys are the field’s own', async ({ page }) => {
  const id = await importThroughDoor(page, TEXT)
  const { annotationId } = await claimThroughDoor(page.request, id, BRIDGE)
  await page.goto(`/articles/${id}#a-${annotationId}`)
  await verdict(page, 'False').click()
  const inShort = page.getByRole('textbox', { name: cardWords.inShort.title, exact: true })
  await inShort.click()
  await page.keyboard.type('It')
  await inShort.press('ControlOrMeta+z')
  await expect(verdict(page, 'False')).toHaveAttribute('aria-pressed', 'true')
})

test('what somebody else has changed since is not taken back', async ({ page, browser, server, signedIn, watched }) => {
  watched.expect(/the server responded with a status of 409/)
  const id = await importThroughDoor(page, TEXT)
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, BRIDGE)
  await page.goto(`/articles/${id}#a-${annotationId}`)
  await verdict(page, 'False').click()
  const now = async () => (await workspaceOf(page.request, id)).claim[claimId]?.verdictKey
  await expect.poll(now).toBe('false')

  await using ada = await anotherMember(browser, server, { owner: signedIn, role: 'editor', name: 'Ada Brandt' })
  const version = (await workspaceOf(page.request, id)).versions[`${claimId} verdict`] ?? 0
  const judged = { claimId, scaleVersionId: FIVE_STEPS.id, verdictKey: 'true' }
  await carryOut(ada.context.request, { name: 'setVerdict', ...judged }, version)
  await undoing(page, 'verdict False on claim 1').click()
  await expect(page.getByText(deedWords.builtOn('verdict False on claim 1'))).toBeVisible()
  await expect(verdict(page, 'True')).toHaveAttribute('aria-pressed', 'true')
  expect(await now()).toBe('true')
})

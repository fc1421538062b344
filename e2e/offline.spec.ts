import type { Page } from '@playwright/test'
import { FIVE_STEPS } from '../domain/scale.ts'
import { cardWords } from '../domain/words/card.ts'
import { conflictWords, leavingWords } from '../domain/words/conflicts.ts'
import { frameWords } from '../domain/words/frame.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { anotherMember } from './another-member.ts'
import { carryOut, claimThroughDoor, workspaceOf } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'
import { actOnWords, comeBack, NO_WAY } from './without-connection.ts'

const TEXT = 'The bridge closed in 1902.\nNobody was hurt when it closed, officials said on Monday morning.'
const BRIDGE = { start: 4, end: 25 }
const HURT = { start: TEXT.indexOf('Nobody'), end: TEXT.indexOf(' when') }
const EXPLANATION = 'The port register names another year.'

const verdict = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const inShortOn = (page: Page) => page.getByRole('textbox', { name: cardWords.inShort.title, exact: true })
const explanationOn = (page: Page) => page.getByRole('textbox', { name: cardWords.explanation.title, exact: true })

test('what is done without a connection survives the closing of the tab, and a conflict is shown and decided', async ({
  page,
  context,
  browser,
  server,
  signedIn,
  watched,
}) => {
  watched.expect(NO_WAY)
  watched.expect(/the server responded with a status of 409/)
  const id = await importThroughDoor(page, TEXT)
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, BRIDGE)
  await page.goto(`/articles/${id}#a-${annotationId}`)
  await expect(verdict(page, 'False')).toBeVisible()
  await expect(explanationOn(page)).toBeVisible()

  await context.setOffline(true)
  await verdict(page, 'False').click()
  await expect(verdict(page, 'False')).toHaveAttribute('aria-pressed', 'true')
  await inShortOn(page).fill('It closed in 1903.')
  await inShortOn(page).press('Enter')
  await explanationOn(page).click()
  await page.keyboard.insertText(EXPLANATION)
  await actOnWords(page, HURT, 'c')
  await expect(page.getByRole('button', { name: /^Claim 2,/ })).toBeVisible()
  expect((await workspaceOf(page.request, id)).claim[claimId]?.verdictKey).toBeNull()

  // Meanwhile somebody else judges the same claim.
  await using ada = await anotherMember(browser, server, { owner: signedIn, role: 'editor', name: 'Ada Brandt' })
  const judged = { claimId, scaleVersionId: FIVE_STEPS.id, verdictKey: 'mostly-true' }
  await carryOut(ada.context.request, { name: 'setVerdict', ...judged })

  const back = await comeBack(context, page)
  const claims = async () => Object.values((await workspaceOf(back.request, id)).claim)
  await expect.poll(async () => (await claims()).length).toBe(2)
  await expect.poll(async () => (await claims()).find((c) => c.id === claimId)?.inShort).toBe('It closed in 1903.')
  expect((await workspaceOf(back.request, id)).claim[claimId]?.verdictKey).toBe('mostly-true')

  // The way to what has to be decided, wherever one stands.
  await back.getByRole('button', { name: conflictWords.count(1) }).click()
  const dialog = back.getByRole('dialog', { name: conflictWords.title })
  await expect(dialog.getByText(/You chose False\. Meanwhile Ada Brandt set Mostly true/)).toBeVisible()
  await dialog.getByRole('button', { name: conflictWords.close }).click()

  await back.goto(`/articles/${id}#a-${annotationId}`)
  await expect(verdict(back, 'Mostly true')).toHaveAttribute('aria-pressed', 'true')
  await expect(explanationOn(back)).toHaveText(EXPLANATION)
  await back.getByRole('button', { name: conflictWords.setMine }).click()
  await expect(verdict(back, 'False')).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await claims()).find((c) => c.id === claimId)?.verdictKey).toBe('false')
  await expect(back.getByRole('button', { name: conflictWords.count(1) })).toHaveCount(0)
})

test('what the other member set can be left as it is', async ({ page, context, watched }) => {
  watched.expect(NO_WAY)
  watched.expect(/the server responded with a status of 409/)
  const id = await importThroughDoor(page, TEXT)
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, BRIDGE)
  await page.goto(`/articles/${id}#a-${annotationId}`)
  await expect(inShortOn(page)).toBeVisible()
  await context.setOffline(true)
  await inShortOn(page).fill('Mine.')
  await inShortOn(page).press('Enter')
  await carryOut(page.request, { name: 'setClaimField', claimId, field: 'inShort', value: 'Theirs.' })

  const back = await comeBack(context, page)
  await expect(back.getByText(/You set “In short”: “Mine\.”/)).toBeVisible()
  await expect(inShortOn(back)).toHaveValue('Theirs.')
  await back.getByRole('button', { name: conflictWords.keepTheirs }).click()
  await expect(back.getByText(/You set “In short”/)).toHaveCount(0)
  await back.reload()
  await expect(inShortOn(back)).toHaveValue('Theirs.')
  await expect(back.getByRole('button', { name: conflictWords.count(1) })).toHaveCount(0)
})

test('signing out with work that only this device holds asks before it is discarded', async ({
  browser,
  server,
  signedIn,
}) => {
  await using ada = await anotherMember(browser, server, { owner: signedIn, role: 'editor', name: 'Ada Brandt' })
  const page = await ada.context.newPage()
  const id = await importThroughDoor(page, TEXT)
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, BRIDGE)
  await page.goto(`/articles/${id}#a-${annotationId}`)
  await expect(inShortOn(page)).toBeVisible()
  await ada.context.setOffline(true)
  await inShortOn(page).fill('Mine.')
  await inShortOn(page).press('Enter')
  await carryOut(page.request, { name: 'setClaimField', claimId, field: 'inShort', value: 'Theirs.' })
  await ada.context.setOffline(false)
  await expect(page.getByRole('button', { name: conflictWords.keepTheirs })).toBeVisible()

  const leave = async () => {
    await page.getByRole('button', { name: workspaceWords.menu.label }).click()
    await page.getByRole('menuitem', { name: frameWords.signOut }).click()
  }
  await leave()
  const question = page.getByRole('alertdialog', { name: leavingWords.title })
  await expect(question.getByText(leavingWords.text(1, 0))).toBeVisible()
  await question.getByRole('button', { name: leavingWords.stay }).click()
  await expect(page.getByRole('button', { name: conflictWords.keepTheirs })).toBeVisible()

  await leave()
  await question.getByRole('button', { name: leavingWords.discard }).click()
  await page.waitForURL('**/sign-in')
  const left = await page.evaluate(async () => {
    const open = indexedDB.open('plumbline-outbox')
    await new Promise((done) => open.addEventListener('success', done))
    const rows = open.result.transaction('commands').objectStore('commands').count()
    await new Promise((done) => rows.addEventListener('success', done))
    return rows.result
  })
  expect(left).toBe(0)
})

import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { WRITING_TURN } from '../domain/history.ts'
import { FIVE_STEPS } from '../domain/scale.ts'
import { cardWords } from '../domain/words/card.ts'
import { claimPageWords } from '../domain/words/desk.ts'
import { claimHistoryWords as words } from '../domain/words/history.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { anotherMember } from './another-member.ts'
import { carryOut, claimThroughDoor } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'
import { OWNER } from './running-server.ts'

const TEXT = 'The bridge closed in 1902.\nNobody was hurt when it closed, officials said on Monday morning.'
const BRIDGE = { start: 4, end: 25 }
const FIRST = 'The port register names 1903.'
const SECOND = 'The port register names 1904.'

const explanationOn = (page: Page) => page.getByRole('textbox', { name: cardWords.explanation.title, exact: true })
const historyOn = (page: Page) => page.getByRole('list', { name: words.title })

/** Puts a text in place of the explanation, by the keyboard, and waits until it is on disk. The answer is when it was. */
async function writeExplanation(page: Page, text: string): Promise<number> {
  const field = explanationOn(page)
  await field.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
  await expect(field).toHaveText(text)
  await page.keyboard.press('Tab')
  await saved(page)
  return Date.now()
}

function saved(page: Page): Promise<void> {
  const section = page.getByRole('region', { name: cardWords.explanation.title, exact: true })
  return expect(section.getByText(cardWords.prose.saved, { exact: true })).toBeVisible()
}

async function openHistory(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: new RegExp(`^${words.title}`) }).click()
  await expect(historyOn(page)).toBeVisible()
  return historyOn(page)
}

test('what another member did since one last looked is marked, with before and after, and can be undone by restoring', async ({
  page,
  browser,
  server,
  signedIn,
}) => {
  const id = await importThroughDoor(page, TEXT)
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, BRIDGE)
  await page.goto(`/articles/${id}#a-${annotationId}`)
  const written = await writeExplanation(page, FIRST)
  const looked = page.waitForResponse((response) => response.url().includes(`/api/claims/${claimId}/look?`))
  await page.getByRole('button', { name: cardWords.header.close }).click()
  expect((await looked).status()).toBe(200)

  await using ben = await anotherMember(browser, server, { owner: signedIn, role: 'checker', name: 'Ben Okri' })
  const other = await ben.context.newPage()
  await other.goto(`/articles/${id}#a-${annotationId}`)
  await writeExplanation(other, SECOND)
  await other.getByRole('button', { name: 'True', exact: true }).click()
  await expect(other.getByRole('button', { name: 'True', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await other.goto('/')

  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`/articles/${id}`)
  const line = page.getByRole('list', { name: workspaceWords.regions.list }).getByRole('button')
  await expect(line).toHaveAccessibleName(new RegExp(words.changed))
  await line.click()
  await page
    .getByRole('button', { name: words.since(2) })
    .first()
    .click()

  const history = historyOn(page)
  const judged = history.getByRole('listitem').filter({ hasText: 'changed the verdict' })
  await expect(judged).toContainText(/^New\s*Ben Okri changed the verdict.*no verdict.*to.*True/)
  const wrote = history.getByRole('listitem').filter({ hasText: 'Ben Okri changed the explanation' })
  await expect(wrote.locator('del')).toHaveText(`${words.deletion} 1903`)
  await expect(wrote.locator('ins')).toHaveText(`${words.insertion} 1904`)
  await expect(history.getByRole('listitem').filter({ hasText: /^New/ })).toHaveCount(2)
  expect((await new AxeBuilder({ page }).include('[data-region="card"]').analyze()).violations).toEqual([])

  // Who writes again sooner has not let the other have a turn.
  await expect.poll(() => Date.now() - written).toBeGreaterThan(WRITING_TURN)
  const mine = history.getByRole('listitem').filter({ hasText: `${OWNER.name} wrote the explanation` })
  await mine.getByRole('button', { name: words.see }).click()
  const version = page.getByRole('dialog', { name: words.version('explanation') })
  await expect(version).toContainText(FIRST)
  await version.getByRole('button', { name: words.restore }).click()
  await expect(explanationOn(page)).toHaveText(FIRST)
  await expect(history.getByRole('listitem').first()).toContainText('restored the explanation as it was on')
  // Nothing was deleted: the other version is still there, and may be brought back too.
  await expect(wrote.getByRole('button', { name: words.restore })).toBeVisible()
  await saved(page)

  await other.goto(`/articles/${id}#a-${annotationId}`)
  await expect(explanationOn(other)).toHaveText(FIRST)

  await explanationOn(page).click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(explanationOn(page)).toHaveText(SECOND)
  await saved(page)
})

test('the page of a claim has its history too, and brings a version back there', async ({
  page,
  browser,
  server,
  signedIn,
}) => {
  const id = await importThroughDoor(page, TEXT)
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, BRIDGE)
  await using ben = await anotherMember(browser, server, { owner: signedIn, role: 'checker', name: 'Ben Okri' })
  const other = await ben.context.newPage()
  await other.goto(`/articles/${id}#a-${annotationId}`)
  await writeExplanation(other, FIRST)
  await other.goto('/')
  await page.goto(`/articles/${id}#a-${annotationId}`)
  await writeExplanation(page, SECOND)

  await page.goto(`/claims/${claimId}`)
  const judgement = page.getByRole('region', { name: claimPageWords.judgement })
  await expect(judgement).toContainText(SECOND)
  const history = await openHistory(page)
  const first = history.getByRole('listitem').filter({ hasText: 'Ben Okri wrote the explanation' })
  await first.getByRole('button', { name: words.restore }).click()
  await expect(page.getByText(words.done)).toBeVisible()
  await expect(judgement).toContainText(FIRST)
  await expect(history.getByRole('listitem').first()).toContainText('restored the explanation as it was on')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('a long history is read page by page down to its beginning, on a telephone too', async ({ page }) => {
  const id = await importThroughDoor(page, TEXT)
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, BRIDGE)
  let version = 0
  for (let i = 0; i < 30; i++) {
    const command = {
      name: 'setVerdict',
      claimId,
      scaleVersionId: FIVE_STEPS.id,
      verdictKey: i % 2 ? 'true' : 'false',
    } as const
    version = await carryOut(page.request, command, version)
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/articles/${id}#a-${annotationId}`)
  const history = await openHistory(page)
  await expect(history).not.toContainText('marked the claim')
  await page.getByRole('button', { name: words.earlier }).press('Enter')
  await expect(history).toContainText('marked the claim')
  await expect(history.getByRole('listitem')).toHaveCount(31)
  await expect(page.getByRole('button', { name: words.earlier })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

test('a history that cannot be read says so, and can be asked for again', async ({ page, watched }) => {
  watched.expect(/the server responded with a status of 503/)
  const id = await importThroughDoor(page, TEXT)
  const { claimId, annotationId } = await claimThroughDoor(page.request, id, BRIDGE)
  const address = `**/api/claims/${claimId}/history`
  await page.route(address, (route) =>
    route.fulfill({ status: 503, json: { detail: 'The database does not answer.' } }),
  )
  await page.goto(`/articles/${id}#a-${annotationId}`)
  await page.getByRole('button', { name: words.title, exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The database does not answer.' })).toBeVisible()
  await page.unroute(address)
  await page.getByRole('button', { name: words.retry }).click()
  await expect(historyOn(page)).toContainText('marked the claim')
})

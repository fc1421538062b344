import type { Browser, Page } from '@playwright/test'
import type { Role } from '../domain/member.ts'
import { accountWords, ROLE_WORDS } from '../domain/words/desk.ts'
import { liveWords } from '../domain/words/live.ts'
import { accountPageWords, claimStatusWords, joinWords, memberWords } from '../domain/words/members.ts'
import { problemWords } from '../domain/words/problems.ts'
import { openCard } from './check-article.ts'
import { dispatch } from './commands.ts'
import { expect, test } from './fixtures.ts'
import type { FreshDesk } from './fresh-desk.ts'
import { openFreshDesk } from './fresh-desk.ts'
import { OWNER } from './running-server.ts'
import { watch } from './watch.ts'

const CARD = '/articles/sample-marrowick-lantern#a-sample-resigned-1'
const CLAIM = 'sample-resigned'
const PASSWORD = 'four quiet lantern boats'
/** How a browser tells of an answer that says no. */
const REFUSED = /Failed to load resource/

/** Makes an invitation on the owner's page and answers its link. */
async function inviteOn(page: Page, role: Role): Promise<string> {
  await page.goto('/settings')
  await page.getByRole('button', { name: memberWords.invite }).click()
  await page.getByRole('dialog').getByRole('button', { name: memberWords.inviteRole }).click()
  await page.getByRole('option', { name: ROLE_WORDS[role] }).click()
  await page.getByRole('button', { name: memberWords.inviteAction }).click()
  const link = await page.getByRole('textbox', { name: memberWords.link }).inputValue()
  await page.getByRole('button', { name: memberWords.done }).click()
  return link
}

/** Somebody else's browser. */
async function openElsewhere(browser: Browser, desk: FreshDesk) {
  const context = await browser.newContext({ baseURL: desk.server.address })
  const watched = watch(context, desk.server.address)
  const close = async () => {
    await context.close()
    expect(watched.faults()).toEqual([])
  }
  return { page: await context.newPage(), watched, [Symbol.asyncDispose]: close }
}

async function joinOn(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('textbox', { name: joinWords.name }).fill(name)
  await page.getByRole('textbox', { name: joinWords.email }).fill(`${name.split(' ')[0]?.toLowerCase()}@desk.example`)
  await page.getByLabel(joinWords.password).fill(PASSWORD)
  await page.getByRole('button', { name: joinWords.action }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible()
}

test('somebody is invited by a link, joins, works, reads only, and is removed', async ({ browser }) => {
  test.setTimeout(120_000)
  await using desk = await openFreshDesk(browser)
  await desk.page.request.post('/api/sample', { data: {} })
  const link = await inviteOn(desk.page, 'checker')
  await expect(desk.page.getByRole('region', { name: memberWords.invitations })).toContainText('Checker')
  await using ada = await openElsewhere(browser, desk)
  await joinOn(ada.page, link, 'Ada Marsh')

  await test.step('the link is spent', async () => {
    await using late = await openElsewhere(browser, desk)
    await late.page.goto(link)
    await expect(late.page.getByText(problemWords({ type: 'invitationSpent', why: 'used' }))).toBeVisible()
  })

  await test.step('a checker takes a claim and says that it is ready; the editor sends it back with a reason', async () => {
    await ada.page.goto(CARD)
    const card = openCard(ada.page)
    await card.getByRole('button', { name: claimStatusWords.takeIt }).click()
    await expect(card.getByRole('button', { name: /Ada Marsh/ })).toBeVisible()
    await expect(card.getByRole('button', { name: claimStatusWords.sendBack })).toHaveCount(0)
    await card.getByRole('button', { name: claimStatusWords.markReady, exact: true }).click()
    await expect(card.getByText(claimStatusWords.readyBy('Ada Marsh'))).toBeVisible()

    await desk.page.goto(CARD)
    await expect(openCard(desk.page).getByText(claimStatusWords.readyBy('Ada Marsh'))).toBeVisible()
    await openCard(desk.page).getByRole('button', { name: claimStatusWords.sendBack }).click()
    await desk.page.getByRole('textbox', { name: claimStatusWords.reason }).fill('Which ministry said so?')
    await desk.page.getByRole('button', { name: claimStatusWords.sendBackAction, exact: true }).click()
    await expect(openCard(desk.page).getByText('Which ministry said so?')).toBeVisible()
    await ada.page.reload()
    await expect(openCard(ada.page).getByText('Which ministry said so?')).toBeVisible()
  })

  await test.step('who is made a viewer sees no buttons, and the door refuses', async () => {
    await desk.page.goto('/settings')
    await desk.page.getByRole('button', { name: memberWords.roleOf('Ada Marsh') }).click()
    await desk.page.getByRole('option', { name: ROLE_WORDS.viewer }).click()
    await expect(desk.page.getByText(memberWords.roleChanged('Ada Marsh', 'viewer'))).toBeVisible()
    const refused = await dispatch(ada.page.request, { name: 'markReady', claimId: CLAIM, ready: true })
    expect(refused.status()).toBe(403)
    await ada.page.reload()
    await expect(openCard(ada.page)).toBeVisible()
    await expect(openCard(ada.page).getByText('Which ministry said so?')).toBeVisible()
    await expect(openCard(ada.page).getByRole('button', { name: claimStatusWords.markReady, exact: true })).toHaveCount(
      0,
    )
  })

  await test.step('who is removed is out at once, and their name stays', async () => {
    await desk.page.getByRole('button', { name: memberWords.removeOf('Ada Marsh') }).click()
    await desk.page.getByRole('button', { name: memberWords.removeAction, exact: true }).click()
    await expect(desk.page.getByText(memberWords.removed('Ada Marsh'))).toBeVisible()
    expect((await ada.page.request.get('/api/claims')).status()).toBe(401)
    await expect(ada.page.getByText(liveWords.save.signedOut)).toBeVisible()
    ada.watched.expect(REFUSED)
    await ada.page.goto('/claims')
    await expect(ada.page.getByRole('button', { name: accountWords.signIn.action })).toBeVisible()
    await desk.page.goto(CARD)
    await expect(openCard(desk.page).getByRole('button', { name: /Ada Marsh \(former member\)/ })).toBeVisible()
  })
})

test('an invitation that is withdrawn says so to who follows its link', async ({ browser }) => {
  await using desk = await openFreshDesk(browser)
  const link = await inviteOn(desk.page, 'editor')
  await desk.page.getByRole('button', { name: memberWords.withdrawOf('Editor', '') }).click()
  await expect(desk.page.getByText(memberWords.withdrawn)).toBeVisible()
  await using late = await openElsewhere(browser, desk)
  await late.page.goto(link)
  await expect(late.page.getByText(problemWords({ type: 'invitationSpent', why: 'withdrawn' }))).toBeVisible()
})

test('the only owner cannot leave the desk without one', async ({ browser }) => {
  await using desk = await openFreshDesk(browser)
  desk.watched.expect(REFUSED)
  await desk.page.goto('/settings')
  await desk.page.getByRole('button', { name: memberWords.removeOf(OWNER.name) }).click()
  const question = desk.page.getByRole('alertdialog')
  await expect(question).toContainText(memberWords.removeSelf)
  await question.getByRole('button', { name: memberWords.removeAction, exact: true }).click()
  await expect(question.getByRole('alert')).toHaveText(problemWords({ type: 'lastOwner' }))
})

test('a token that is made on the account page works as its member until it is revoked', async ({ browser }) => {
  await using desk = await openFreshDesk(browser)
  const { page, server } = desk
  await page.goto('/account')
  await page.getByRole('button', { name: accountPageWords.make }).click()
  await page.getByRole('textbox', { name: accountPageWords.name }).fill('archive script')
  await page.getByRole('button', { name: accountPageWords.makeAction }).click()
  const token = await page.getByRole('textbox', { name: accountPageWords.token, exact: true }).inputValue()
  await page.getByRole('button', { name: memberWords.done }).click()

  const ask = (method: string, path: string, body: object | null = null, headers: Record<string, string> = {}) =>
    fetch(server.address + path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })
  const story = (key: string) => ({ key, command: { name: 'createStory', storyId: key, title: 'By a script' } })
  expect((await ask('GET', '/api/claims')).status).toBe(200)
  expect((await ask('POST', '/api/commands', story('one'))).status).toBe(200)
  expect((await ask('POST', '/api/commands', story('two'), { Origin: 'https://elsewhere.example' })).status).toBe(403)
  expect((await ask('POST', '/api/tokens', { name: 'another', days: 366 })).status).toBe(403)

  await page.reload()
  await expect(page.getByRole('list', { name: accountPageWords.tokens })).toContainText(accountPageWords.lastUsed)
  await page.getByRole('button', { name: accountPageWords.revokeOf('archive script') }).click()
  await expect(page.getByText(accountPageWords.revoked)).toBeVisible()
  expect((await ask('GET', '/api/claims')).status).toBe(401)
})

test('a password is changed by the one before, and who guesses too often is told to wait', async ({ browser }) => {
  await using desk = await openFreshDesk(browser)
  const { page } = desk
  desk.watched.expect(REFUSED)
  await page.goto('/account')
  const change = async (current: string) => {
    await page.getByLabel(accountPageWords.current).fill(current)
    await page.getByLabel(accountPageWords.next).fill(PASSWORD)
    await page.getByRole('button', { name: accountPageWords.change }).click()
  }
  await change('not the one before')
  await expect(page.getByText(accountPageWords.wrong)).toBeVisible()
  await change(OWNER.password)
  await expect(page.getByText(accountPageWords.changed)).toBeVisible()

  await page.getByRole('button', { name: accountPageWords.signOutAll }).click()
  const signIn = async (password: string) => {
    await page.getByLabel(accountWords.signIn.email).fill(OWNER.email)
    await page.getByLabel(accountWords.signIn.password).fill(password)
    await page.getByRole('button', { name: accountWords.signIn.action }).click()
  }
  await signIn(PASSWORD)
  await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible()

  const data = { email: OWNER.email, password: 'a guess that is wrong' }
  const headers = { Origin: desk.server.address }
  for (let i = 0; i < 10; i++) await page.request.post('/api/auth/sign-in/email', { data, headers })
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await signIn(PASSWORD)
  await expect(page.getByText(accountWords.signIn.tooMany)).toBeVisible()
})

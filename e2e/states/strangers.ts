import { accountWords } from '../../domain/words/desk.ts'
import { joinWords } from '../../domain/words/members.ts'
import { expect } from '../fixtures.ts'
import { openOwnerlessDesk } from '../ownerless-desk.ts'
import { visit, type Walk } from './walk.ts'

/** What strangers see: signing in, and the pages of links that work, do not, or are not whole. */
export async function walkStrangers(walk: Walk): Promise<void> {
  const { page, desk } = walk
  const anybody = await invitation(walk, {})
  const somebody = await invitation(walk, { email: walk.own('new@desk.example') })
  await visit(page, anybody)
  await walk.look('an invitation, opened by a member')
  await desk.context.clearCookies()
  // What is refused on purpose.
  desk.watched.expect(/the server responded with a status of 4/)
  await walkSignIn(walk)
  await walkReset(walk)
  await walkJoin(walk, anybody, somebody)
  await visit(page, '/setup')
  await walk.look('the set-up of a desk that has an owner')
}

async function invitation({ page }: Walk, to: { readonly email?: string }): Promise<string> {
  const answer = await page.request.post('/api/members/invitations', { data: { role: 'checker', ...to } })
  const { link } = await answer.json()
  return String(link)
}

async function walkSignIn({ page, say, look }: Walk): Promise<void> {
  const words = say(accountWords.signIn)
  await visit(page, '/sign-in')
  await look('sign-in')
  await page.getByRole('button', { name: words.forgot }).click()
  await look('sign-in, trouble getting in')
  await page.getByRole('button', { name: words.action, exact: true }).click()
  await expect(page.getByText(words.missing)).toBeVisible()
  await look('sign-in, with nothing filled in')
  await page.getByLabel(words.email).fill('nobody@desk.example')
  await page.getByLabel(words.password).fill('not a password')
  await page.getByRole('button', { name: words.action, exact: true }).click()
  await expect(page.getByText(words.wrong)).toBeVisible()
  await look('sign-in, refused')
  await visit(page, '/sign-in?error=signup_disabled')
  await look('sign-in, sent back by the sign-on service')
}

async function walkReset({ page, say, look }: Walk): Promise<void> {
  const words = say(accountWords.reset)
  await visit(page, '/reset')
  await look('a new password, by a link that is not whole')
  await visit(page, '/reset?token=old')
  await page.getByLabel(words.password).fill('short')
  await page.getByRole('button', { name: words.action }).click()
  await look('a new password that is too short')
  await page.getByLabel(words.password).fill('long enough to be one')
  await page.getByRole('button', { name: words.action }).click()
  await expect(page.getByText(words.badToken)).toBeVisible()
  await look('a new password, by a link that is too old')
}

async function walkJoin({ page, say, look }: Walk, anybody: string, somebody: string): Promise<void> {
  await visit(page, '/join?token=old')
  await look('joining by a link that does not work')
  await visit(page, anybody)
  await look('joining')
  await page.getByRole('button', { name: say(joinWords.action), exact: true }).click()
  await expect(page.getByText(say(accountWords.setup.needed)).first()).toBeVisible()
  await look('joining with nothing filled in')
  await visit(page, somebody)
  await look('joining by an invitation for one address')
}

/** A desk that nobody owns yet. */
export async function walkSetup(walk: Walk): Promise<void> {
  const { say, look } = walk
  await using desk = await openOwnerlessDesk(walk)
  const { page } = desk
  await visit(page, '/setup')
  await look('a desk without an owner', page)
  await visit(page, '/setup?token=old')
  await look('a desk without an owner, by an address that does not work', page)
  await visit(page, desk.setupAddress)
  await look('the set-up', page)
  await page.getByRole('button', { name: say(accountWords.setup.action), exact: true }).click()
  await expect(page.getByText(say(accountWords.setup.needed)).first()).toBeVisible()
  await look('the set-up with nothing filled in', page)
}

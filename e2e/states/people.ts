import { ROLE_WORDS, settingsWords } from '../../domain/words/desk.ts'
import { frameWords } from '../../domain/words/frame.ts'
import { accountPageWords, memberWords } from '../../domain/words/members.ts'
import { anotherMember } from '../another-member.ts'
import { expect } from '../fixtures.ts'
import { OWNER } from '../running-server.ts'
import { closeDialog, lookAtChoices, lookInside, visit, type Walk } from './walk.ts'

/** The settings with the members, and one's own account. */
export async function walkPeople(walk: Walk): Promise<void> {
  const { desk, browser, own } = walk
  // What is refused on purpose.
  desk.watched.expect(/the server responded with a status of 4/)
  const owner = await desk.context.storageState()
  await using viewer = await anotherMember(browser, desk.server, { owner, role: 'viewer', name: own('Vera Stand') })
  await walkDeskFields(walk)
  await walkMembers(walk, viewer.name)
  await walkTokens(walk)
  await walkPassword(walk)
  const page = await walk.open(viewer.context)
  await visit(page, '/settings')
  await walk.look('the settings, for a viewer', page)
  await visit(page, '/import')
  await walk.look('bringing in an article, for a viewer', page)
}

async function walkDeskFields({ page, say, look }: Walk): Promise<void> {
  const words = say(settingsWords)
  await visit(page, '/settings')
  const address = page.getByRole('textbox', { name: words.publicationUrl })
  await address.fill('no address')
  await address.press('Enter')
  await expect(address).toHaveAttribute('aria-invalid', 'true')
  await look('the settings, with an address that is none')
}

async function walkMembers(walk: Walk, name: string): Promise<void> {
  const { page, say, own, look } = walk
  const words = say(memberWords)
  await visit(page, '/settings')
  await page.getByRole('button', { name: words.invite }).click()
  await look('inviting somebody')
  await page.getByRole('dialog').getByRole('button', { name: words.inviteAction }).click()
  const link = page.getByRole('textbox', { name: words.link })
  await expect(link).toBeVisible()
  own(await link.inputValue())
  await lookInside(walk, 'an invitation’s link')
  const role = page.getByRole('button', { name: words.roleOf(OWNER.name) })
  await lookAtChoices(walk, role, 'the roles')
  await role.click()
  await page.getByRole('option', { name: say(ROLE_WORDS).editor }).click()
  const question = page.getByRole('alertdialog', { name: words.ownRole })
  await expect(question).toBeVisible()
  await question.getByRole('button', { name: words.ownRoleAction }).click()
  await expect(question.getByRole('alert')).not.toBeEmpty()
  await look('the only owner’s role, refused')
  await question.getByRole('button', { name: say(frameWords.cancel) }).click()
  await page.getByRole('button', { name: words.removeOf(name) }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await look('removing a member')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: words.withdraw }).first().click()
  await expect(page.getByText(words.withdrawn)).toBeVisible()
  await look('an invitation that was withdrawn')
}

async function walkTokens(walk: Walk): Promise<void> {
  const { page, say, own, look } = walk
  const words = say(accountPageWords)
  await visit(page, '/account')
  await page.getByRole('button', { name: words.make }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: words.makeAction }).click()
  await expect(dialog.getByText(words.nameMissing)).toBeVisible()
  await look('a token without a name')
  await dialog.getByRole('textbox', { name: words.name }).fill(own('archive script'))
  await dialog.getByRole('button', { name: words.makeAction }).click()
  const token = page.getByRole('textbox', { name: words.token, exact: true })
  await expect(token).toBeVisible()
  own(await token.inputValue())
  await look('a token')
  await closeDialog(page)
  await expect(page.getByRole('list', { name: words.tokens })).toBeVisible()
  await look('the account with a token')
}

async function walkPassword({ page, say, look }: Walk): Promise<void> {
  const words = say(accountPageWords)
  await visit(page, '/account')
  await page.getByLabel(words.next).fill('short')
  await page.getByRole('button', { name: words.change }).click()
  await look('a new password that is too short')
  await page.getByLabel(words.current).fill('not the one before')
  await page.getByLabel(words.next).fill('long enough to be one')
  await page.getByRole('button', { name: words.change }).click()
  await expect(page.getByText(words.wrong)).toBeVisible()
  await look('a new password, refused')
}

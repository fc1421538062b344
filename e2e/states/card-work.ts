import type { Locator } from '@playwright/test'
import { claimStatusWords } from '../../domain/words/members.ts'
import { carryOut } from '../commands.ts'
import { expect } from '../fixtures.ts'
import { loadSample, lookAtChoices, openCardOf, type Walk } from './walk.ts'

/** Whose work a claim is, and how far. */
export async function walkCardWork(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  const articleId = await loadSample(walk)
  const words = say(claimStatusWords)
  const card = await openCardOf(walk, articleId, 'sample-cost-1')
  await lookAtChoices(walk, card.getByRole('button', { name: words.assignee }), 'whom a claim can be given to')
  await card.getByRole('button', { name: words.takeIt }).click()
  await card.getByRole('button', { name: words.markReady, exact: true }).click()
  await expect(card.getByRole('button', { name: words.reopen })).toBeVisible()
  await look('a claim that is ready')
  await card.getByRole('button', { name: 'False', exact: true }).click()
  await expect(card.getByText(words.changedSince).first()).toBeVisible()
  await look('a claim that was changed since it was ready')
  await walkSentBack(walk, card)
  await carryOut(page.request, { name: 'setLeftOut', claimId: 'sample-opened', leftOut: true })
  await openCardOf(walk, articleId, 'sample-opened-1')
  await look('a claim that is left out of publication')
}

async function walkSentBack({ page, say, own, look }: Walk, card: Locator): Promise<void> {
  const words = say(claimStatusWords)
  await card.getByRole('button', { name: words.sendBack }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: words.sendBackAction }).click()
  await expect(dialog.getByText(words.reasonMissing)).toBeVisible()
  await look('sending a claim back without a reason')
  await dialog.getByRole('textbox', { name: words.reason }).fill(own('The second estimate is missing.'))
  await dialog.getByRole('button', { name: words.sendBackAction }).click()
  await expect(dialog).toHaveCount(0)
  await look('a claim that was sent back')
}

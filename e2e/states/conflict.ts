import type { Page } from '@playwright/test'
import { FIVE_STEPS } from '../../domain/scale.ts'
import { conflictWords, leavingWords } from '../../domain/words/conflicts.ts'
import { frameWords } from '../../domain/words/frame.ts'
import { workspaceWords } from '../../domain/words/workspace.ts'
import { carryOut, workspaceOf } from '../commands.ts'
import { expect } from '../fixtures.ts'
import { deafen } from '../without-connection.ts'
import { cardIn, choose, closeDialog, openArticle, type Walk } from './walk.ts'

/** Somebody else was quicker. */
export async function walkConflict(walk: Walk, articleId: string): Promise<void> {
  const { page, say, own, look } = walk
  const words = say(conflictWords)
  const other = await walk.open(walk.desk.context)
  await deafen(other)
  await openArticle(walk, articleId, '#a-sample-opened-1', other)
  const card = cardIn(walk, other)
  const version = (await workspaceOf(page.request, articleId)).versions['sample-opened verdict'] ?? 0
  const judged = { claimId: 'sample-opened', scaleVersionId: FIVE_STEPS.id, verdictKey: 'half-true' }
  await carryOut(page.request, { name: 'setVerdict', ...judged }, version)
  await card.getByRole('button', { name: 'False', exact: true }).click()
  await expect(card.getByRole('button', { name: words.setMine })).toBeVisible()
  own('False')
  await look('a verdict that somebody else was quicker with', other)
  await walkDeciding(walk, other)
  await card.getByRole('button', { name: words.keepTheirs }).click()
  await other.close()
}

/** What is open at once in the bar, and before somebody leaves. */
async function walkDeciding({ say, look }: Walk, page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: say(conflictWords).count(1) })
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('what needs a decision', page)
  await closeDialog(page)
  await choose(page.getByRole('button', { name: say(workspaceWords.menu.label), exact: true }), say(frameWords.signOut))
  await expect(page.getByRole('alertdialog', { name: say(leavingWords.title) })).toBeVisible()
  await look('signing out with work that only this device holds', page)
  await page.getByRole('button', { name: say(leavingWords.stay) }).click()
}

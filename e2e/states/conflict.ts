import type { Locator } from '@playwright/test'
import { CHECKS_WORDS, cardWords } from '../../domain/words/card.ts'
import { conflictWords, leavingWords } from '../../domain/words/conflicts.ts'
import { frameWords } from '../../domain/words/frame.ts'
import { workspaceWords } from '../../domain/words/workspace.ts'
import { expect } from '../fixtures.ts'
import { CONTESTED_CLAIM, doMeanwhile, openSlower, type Slower, verdictOf } from './slower.ts'
import { cardIn, choose, closeDialog, type Walk } from './walk.ts'

/** Somebody else was quicker. */
export async function walkConflicts(walk: Walk): Promise<void> {
  // What is refused on purpose.
  walk.desk.watched.expect(/the server responded with a status of 409/)
  const slower = await openSlower(walk)
  await walkVerdict(walk, slower)
  await walkFields(walk, slower)
  await walkDeciding(walk, slower, 4)
}

async function walkVerdict(walk: Walk, slower: Slower): Promise<void> {
  const { say, own, look } = walk
  const card = cardIn(walk, slower.page)
  await doMeanwhile(walk, slower, verdictOf('half-true'))
  await card.getByRole('button', { name: 'False', exact: true }).click()
  await expect(card.getByRole('button', { name: say(conflictWords).setMine })).toBeVisible()
  own('False')
  await look('a verdict that somebody else was quicker with', slower.page)
}

/** What asks on the spot, and above the card what has no place of its own. */
async function walkFields(walk: Walk, slower: Slower): Promise<void> {
  const { say, own, look } = walk
  const card = cardIn(walk, slower.page)
  const questions = card.getByRole('button', { name: say(conflictWords).setMine })
  const [text, short] = [say(cardWords.claim.label), say(cardWords.inShort.title)]
  await doMeanwhile(walk, slower, {
    name: 'setClaimText',
    claimId: CONTESTED_CLAIM,
    text: own('It opened late.'),
    wording: 'ours',
  })
  await writeIn(card.getByRole('textbox', { name: text, exact: true }), own('The pier opened early.'))
  await expect(questions).toHaveCount(2)
  await doMeanwhile(walk, slower, {
    name: 'setClaimField',
    claimId: CONTESTED_CLAIM,
    field: 'inShort',
    value: own('In June.'),
  })
  await writeIn(card.getByRole('textbox', { name: short, exact: true }), own('In the summer.'))
  await expect(questions).toHaveCount(3)
  await doMeanwhile(walk, slower, { name: 'setChecks', claimId: CONTESTED_CLAIM, checks: 'said' })
  await doMeanwhile(walk, slower, { name: 'setChecks', claimId: CONTESTED_CLAIM, checks: 'true' })
  await card.getByText(say(CHECKS_WORDS).said, { exact: true }).click()
  await expect(questions).toHaveCount(4)
  await look('a wording and a sentence that somebody else was quicker with', slower.page)
}

/** What is open at once in the bar, and before somebody leaves. */
async function walkDeciding(walk: Walk, { page }: Slower, count: number): Promise<void> {
  const { say, look } = walk
  const words = say(conflictWords)
  const bar = page.getByRole('banner')
  await bar.getByRole('button', { name: words.count(count) }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('what needs a decision', page)
  await closeDialog(page)
  await choose(page.getByRole('button', { name: say(workspaceWords.menu.label), exact: true }), say(frameWords.signOut))
  await expect(page.getByRole('alertdialog', { name: say(leavingWords.title) })).toBeVisible()
  await look('signing out with work that only this device holds', page)
  await page.getByRole('button', { name: say(leavingWords.stay) }).click()
  const answers = cardIn(walk, page).getByRole('button', { name: words.keepTheirs })
  for (let left = count - 1; left >= 0; left -= 1) {
    await answers.first().click()
    await expect(answers).toHaveCount(left)
  }
}

async function writeIn(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.press('Enter')
}

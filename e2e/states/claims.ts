import { cardWords } from '../../domain/words/card.ts'
import { claimSearchWords } from '../../domain/words/claim-search.ts'
import { claimPageWords } from '../../domain/words/desk.ts'
import { filterWords } from '../../domain/words/filter.ts'
import { claimHistoryWords } from '../../domain/words/history.ts'
import { carryOut } from '../commands.ts'
import { expect } from '../fixtures.ts'
import { choose, loadSample, lookAtChoices, lookAtMenu, visit, type Walk } from './walk.ts'

/** The claims of the desk, and a claim's own page. */
export async function walkClaims(walk: Walk): Promise<void> {
  const { page } = walk
  await loadSample(walk)
  await carryOut(page.request, { name: 'markReady', claimId: 'sample-opened', ready: true })
  await walkSearch(walk)
  await walkClaim(walk)
  await walkHistory(walk)
  await walkRetired(walk)
}

async function walkSearch(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  for (const [query, state] of [
    ['', 'the claims of the desk'],
    ['?words=treasurer&status=open', 'claims found by their sources'],
    ['?words=nothing+of+the+sort', 'claims that nobody has'],
    ['?limit=3&page=2', 'a page of claims'],
    ['?page=9', 'a page of claims behind the last'],
  ] as const) {
    await visit(page, `/claims${query}`)
    await look(state)
  }
  await visit(page, '/claims')
  const select = page.getByRole('button', { name: say(filterWords.verdict) })
  await lookAtChoices(walk, select, 'the verdicts that claims are found by')
  await expect(page.getByRole('searchbox', { name: say(claimSearchWords.find) })).toBeVisible()
}

async function walkClaim(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  const words = say(claimPageWords)
  await visit(page, '/claims/sample-warned')
  await look('a claim with several places')
  const more = page.getByRole('button', { name: words.more })
  await lookAtMenu(walk, more, 'the menu of a claim’s page')
  await choose(more, words.merge)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await dialog.getByRole('option').first().click()
  await look('merging claims')
  await dialog.getByRole('searchbox').fill('nothing of the sort')
  await expect(dialog.getByText(words.mergeNone)).toBeVisible()
  await look('merging with a claim that is not found')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await choose(page.getByRole('button', { name: words.placeMenu }).first(), words.unlink)
  await expect(page.getByText(words.unlinked)).toBeVisible()
  await look('a message with something to do')
}

async function walkHistory({ page, say, look }: Walk): Promise<void> {
  const words = say(claimHistoryWords)
  await visit(page, '/claims/sample-resigned')
  await page.getByRole('button', { name: words.title }).click()
  await expect(page.getByRole('list', { name: words.title })).toBeVisible()
  await look('a claim with sources of each kind and its history')
  await page.getByRole('button', { name: words.see }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('an earlier version')
  await page.keyboard.press('Escape')
}

async function walkRetired({ page, say, look }: Walk): Promise<void> {
  await carryOut(page.request, { name: 'mergeClaims', claimId: 'sample-hurt', intoClaimId: 'sample-cost' })
  await visit(page, '/claims/sample-hurt')
  await expect(page.getByText(say(claimPageWords.noAppearances))).toBeVisible()
  await look('a claim that was merged into another')
  await visit(page, '/claims?retired=with')
  await look('claims with those that are retired')
  await expect(page.getByText(say(cardWords.header.retired)).first()).toBeVisible()
}

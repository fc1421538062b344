import type { Locator } from '@playwright/test'
import { CITATION_FIELD_WORDS, cardWords, SPEAKER_KIND_WORDS } from '../../domain/words/card.ts'
import { RESIGNED } from '../../server/sample/claims/resigned.ts'
import { claimThroughDoor } from '../commands.ts'
import { expect } from '../fixtures.ts'
import { bringIn, loadSample, lookAtChoices, lookAtMenu, openCardOf, type Walk } from './walk.ts'

/** A source of the claim that the walk opens. */
const SOURCE = RESIGNED.citations[0]?.source.title ?? ''

/** The card of a claim: who says so, its verdict and its sources. */
export async function walkCard(walk: Walk): Promise<void> {
  const articleId = await loadSample(walk)
  await walkNewClaim(walk)
  const card = await openCardOf(walk, articleId, 'sample-resigned-1')
  await walk.look('the card of a claim with everything')
  await lookAtMenu(walk, card.getByRole('button', { name: walk.say(cardWords.header.more) }), 'the menu of a card')
  await walkVerdicts(walk, card)
  await walkSpeakers(walk, card)
  await walkSources(walk, card)
}

/** A claim of which nothing is known yet. */
async function walkNewClaim(walk: Walk): Promise<void> {
  const { page, look } = walk
  const words = 'The ferry to Aldersey was two hours late on Monday.'
  const articleId = await bringIn(walk, words)
  const { annotationId } = await claimThroughDoor(page.request, articleId, { start: 0, end: words.length })
  const card = await openCardOf(walk, articleId, annotationId)
  await look('the card of a new claim')
  await card.getByRole('button', { name: walk.say(cardWords.verdict).other, exact: true }).click()
  await look('a card with the other findings')
}

async function walkVerdicts({ say, look }: Walk, card: Locator): Promise<void> {
  const keys = card.getByRole('toolbar', { name: say(cardWords.verdict).keys })
  const chosen = keys.getByRole('button', { pressed: true })
  await chosen.click()
  await expect(card.getByRole('button', { pressed: true })).toHaveCount(0)
  await look('a card whose verdict was taken back')
  await card.getByRole('button', { name: 'Not proven', exact: true }).click()
  await expect(chosen).toBeVisible()
}

async function walkSpeakers(walk: Walk, card: Locator): Promise<void> {
  const { say, own, look } = walk
  const words = say(cardWords.speakers)
  await card.getByRole('button', { name: words.edit }).click()
  await expect(card.getByRole('list', { name: words.chain })).toBeVisible()
  await look('who says so, being changed')
  await lookAtChoices(walk, card.getByRole('button', { name: words.kind(1) }), 'the kinds of who says so')
  await card.getByRole('textbox', { name: words.add }).fill(own('Petra Holm'))
  await card.getByRole('textbox', { name: words.add }).press('Enter')
  await expect(card.getByRole('textbox', { name: words.name(3) })).toBeVisible()
  await card.getByRole('button', { name: say(SPEAKER_KIND_WORDS).unstated, exact: true }).click()
  await look('who says so, with a link that is not stated')
  await card.getByRole('button', { name: words.done, exact: true }).click()
}

async function walkSources(walk: Walk, card: Locator): Promise<void> {
  const { page, say, look } = walk
  const words = say(cardWords.sources)
  const section = card.getByRole('region', { name: words.title, exact: true })
  await lookAtMenu(
    walk,
    section.getByRole('button', { name: words.stanceOf(SOURCE) }),
    'what a source does for the claim',
  )
  const line = section.getByRole('listitem').first().locator('[aria-expanded]').last()
  await line.click()
  await expect(card.getByRole('textbox', { name: say(CITATION_FIELD_WORDS).quote })).toBeVisible()
  await look('a source with its details')
  await line.click()
  const secret = section.getByRole('listitem').filter({ has: page.getByRole('img', { name: words.confidential }) })
  const hidden = secret.first().locator('[aria-expanded]').last()
  await hidden.click()
  await expect(card.getByRole('textbox', { name: say(CITATION_FIELD_WORDS).readersMayKnow })).toBeVisible()
  await look('a confidential source with its details')
  await hidden.click()
  // The list of sources that were used before is not looked at: while it is open its widget hides all else from screen
  // readers, and gives it back before the focus can leave the box. axe takes that for a page without a heading.
}

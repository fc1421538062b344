import type { Locator } from '@playwright/test'
import { CLAIM_FIELD_WORDS, cardWords } from '../../domain/words/card.ts'
import { claimHistoryWords } from '../../domain/words/history.ts'
import { RESIGNED } from '../../server/sample/claims/resigned.ts'
import { expect } from '../fixtures.ts'
import { loadSample, openCardOf, type Walk } from './walk.ts'

/** Something that was tried for the claim that the walk opens. */
const ATTEMPT = RESIGNED.attempts[0]?.channel ?? ''

/** The card of a claim: what is written in it, and what became of it. */
export async function walkCardWriting(walk: Walk): Promise<void> {
  const articleId = await loadSample(walk)
  const card = await openCardOf(walk, articleId, 'sample-resigned-1')
  await walkTakenBack(walk, card)
  await walkProse(walk, card)
  await walkAttempts(walk, card)
  await walkReading(walk, card)
  await walkHistory(walk, card)
}

/** Escape takes back what was typed, and says so. */
async function walkTakenBack({ page, say, own, look }: Walk, card: Locator): Promise<void> {
  const field = card.getByRole('textbox', { name: say(cardWords.inShort.title), exact: true })
  await field.fill(own('Nobody knows who resigned. Somebody did.'))
  await look('a sentence that is two')
  await field.press('Escape')
  await expect(page.getByText(say(cardWords.field).takenBack)).toBeVisible()
  await look('words that were taken back')
}

async function walkProse({ page, say, own, look }: Walk, card: Locator): Promise<void> {
  const words = say(cardWords)
  const field = card.getByRole('textbox', { name: words.explanation.title, exact: true })
  await field.click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await look('an explanation that is being written')
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('textbox').fill(own('nowhere'))
  await dialog.getByRole('button', { name: words.prose.setLink }).click()
  await expect(dialog.getByText(words.prose.badAddress)).toBeVisible()
  await look('a link that leads nowhere')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

async function walkAttempts({ page, say, look }: Walk, card: Locator): Promise<void> {
  const words = say(cardWords.attempts)
  // It opens by itself where nothing could be proven.
  await card.getByRole('button', { name: words.edit(ATTEMPT) }).click()
  await look('an attempt that is being changed')
  await card.getByRole('button', { name: words.add, exact: true }).click()
  await expect(card.getByText(words.channelMissing)).toBeVisible()
  await look('an attempt without a place')
  await card.getByRole('button', { name: words.remove(ATTEMPT) }).click()
  await expect(page.getByText(words.removed)).toBeVisible()
  await look('an attempt that was removed')
}

async function walkReading({ say, own, look }: Walk, card: Locator): Promise<void> {
  await card.getByRole('button', { name: say(cardWords.reading.title) }).click()
  const field = card.getByRole('textbox', { name: say(CLAIM_FIELD_WORDS).saidWhen })
  await field.fill(own('some day'))
  await field.press('Enter')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await look('how a claim is read, with a date that is none')
  await field.press('Escape')
}

async function walkHistory({ page, say, look }: Walk, card: Locator): Promise<void> {
  const words = say(claimHistoryWords)
  await card.getByRole('button', { name: words.title }).click()
  await expect(card.getByRole('list', { name: words.title })).toBeVisible()
  await look('the history of a claim')
  await card.getByRole('button', { name: words.see }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('an earlier version in a card')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

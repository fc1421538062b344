import type { Locator, Page } from '@playwright/test'
import { CITATION_FIELD_WORDS, cardWords, STANCE_WORDS } from '../domain/words/card.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import type { CheckingPlan, PlannedClaim, PlannedSource } from './checking-plan.ts'
import { expect } from './fixtures.ts'
import type { Hands } from './hands.ts'

/** The verdicts that stand behind "Other". */
const OTHER_FINDINGS = ['Not proven', 'Missing context', 'Satire']

/** Does everything of a plan in the workspace that is open, and waits until all of it is on disk. */
export async function checkArticle(page: Page, hands: Hands, plan: CheckingPlan): Promise<void> {
  for (const claim of plan.claims) await checkClaim(page, hands, claim)
  await leaveComment(page, hands, plan.comment)
  await writeFinding(page, hands, plan)
  await allSaved(page)
}

/** The card that is open. */
export function openCard(page: Page): Locator {
  return page.getByRole('region', { name: workspaceWords.regions.card })
}

/** Waits until the top bar says that everything is on disk. */
export async function allSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText(workspaceWords.save.saved, { exact: true })).toBeVisible()
}

async function checkClaim(page: Page, hands: Hands, claim: PlannedClaim): Promise<void> {
  const card = openCard(page)
  await markClaim(page, hands, claim)
  await judge(card, hands, claim.verdict)
  await hands.write(card.getByRole('textbox', { name: cardWords.inShort.title, exact: true }), claim.inShort)
  await hands.key('Enter')
  for (const source of claim.sources) await addSource(card, hands, source)
  await writeProse(card, hands, cardWords.explanation.title, claim.explanation)
  if (claim.notes !== '') await writeProse(card, hands, cardWords.notes.title, claim.notes)
  if (claim.attempt) await recordAttempt(card, hands, claim.attempt)
  await nameSpeakers(page, hands, claim)
  if (claim.again) await markAgain(page, hands, claim)
}

/** Marks words as a claim; its card opens with them. */
export async function markClaim(page: Page, hands: Hands, { place }: Pick<PlannedClaim, 'place'>): Promise<void> {
  const before = await openCardName(page)
  await hands.select(place)
  await hands.act(workspaceWords.actions.claim, 'c')
  await expect.poll(() => openCardName(page)).not.toBe(before)
}

/** What is written in the claim's field of the open card; empty while none is open. */
async function openCardName(page: Page): Promise<string> {
  const field = openCard(page).getByRole('textbox', { name: cardWords.claim.label, exact: true })
  return (await field.count()) === 0 ? '' : await field.inputValue()
}

/** Presses the key of a verdict. */
export async function judge(card: Locator, hands: Hands, verdict: string): Promise<void> {
  const keys = card.getByRole('toolbar', { name: cardWords.verdict.keys })
  if (OTHER_FINDINGS.includes(verdict)) await hands.press(keys.getByRole('button', { name: cardWords.verdict.other }))
  const key = keys.getByRole('button', { name: verdict, exact: true })
  await hands.press(key)
  await expect(key).toHaveAttribute('aria-pressed', 'true')
}

/** Adds a source by the box; where it is confidential, says so and what readers may be told. */
export async function addSource(card: Locator, hands: Hands, source: PlannedSource): Promise<void> {
  const box = card.getByRole('combobox', { name: cardWords.sources.box })
  await hands.write(box, 'address' in source ? source.address : source.title)
  await hands.key('Enter')
  await expect(box).toHaveValue('')
  const line = card.getByRole('button', { name: 'address' in source ? new URL(source.address).host : source.title })
  await expect(line.first()).toBeVisible()
  await expect(box).toHaveValue('')
  if ('title' in source && source.told) await makeConfidential(card, hands, line.last(), source.told)
}

async function makeConfidential(card: Locator, hands: Hands, line: Locator, told: string): Promise<void> {
  await hands.press(line)
  await hands.press(card.getByRole('switch', { name: cardWords.sources.confidential }))
  await hands.write(card.getByRole('textbox', { name: CITATION_FIELD_WORDS.readersMayKnow }), told)
  await hands.key('Enter')
  await hands.press(line)
}

async function writeProse(card: Locator, hands: Hands, label: string, text: string): Promise<void> {
  const field = card.getByRole('region', { name: label }).getByRole('textbox', { name: label })
  await hands.write(field, text)
  await expect(field).toHaveText(text)
  await expect(
    card.getByRole('region', { name: label }).getByText(cardWords.prose.saved, { exact: true }),
  ).toBeVisible()
}

async function recordAttempt(
  card: Locator,
  hands: Hands,
  { channel, outcome }: NonNullable<PlannedClaim['attempt']>,
): Promise<void> {
  const words = cardWords.attempts
  await hands.write(card.getByRole('textbox', { name: words.channel }), channel)
  await hands.write(card.getByRole('textbox', { name: words.outcome }), outcome)
  await hands.key('Enter')
  await expect(card.getByRole('listitem').filter({ hasText: channel })).toBeVisible()
}

/** The outlet itself by its button, then those whom the article names, by their words. */
async function nameSpeakers(page: Page, hands: Hands, { speakers }: PlannedClaim): Promise<void> {
  if (speakers.length === 0) return
  const card = openCard(page)
  await hands.press(card.getByRole('button', { name: /itself$/ }))
  for (const { place, words } of speakers) {
    await hands.select(place)
    await hands.act(workspaceWords.actions.saidBy, 's')
    await expect(card.getByText(cardWords.speakers.citing(words))).toBeVisible()
  }
}

/** Marks a second place of the claim whose card is open. */
async function markAgain(page: Page, hands: Hands, claim: PlannedClaim): Promise<void> {
  if (!claim.again) return
  const name = await openCardName(page)
  await hands.select(claim.again.place)
  await hands.act(workspaceWords.actions.sameClaim, 'e')
  const dialog = page.getByRole('dialog', { name: workspaceWords.picker.title })
  await hands.press(dialog.getByRole('option').filter({ hasText: name }).first())
  await expect(dialog).toBeHidden()
  const card = openCard(page)
  await expect(card.getByText(cardWords.places.place(2, 2))).toBeVisible()
  if (!claim.again.denies) return
  const denies = card.getByRole('radio', { name: STANCE_WORDS.denies })
  await hands.press(denies)
  await expect(denies).toBeChecked()
}

async function leaveComment(page: Page, hands: Hands, { place, text }: CheckingPlan['comment']): Promise<void> {
  const words = workspaceWords.comment
  await hands.select(place)
  await hands.act(workspaceWords.actions.comment, 'm')
  await hands.write(page.getByRole('textbox', { name: words.label }), text)
  await hands.key('Enter')
  await expect(page.getByRole('button', { name: `Comment: ${text}` })).toBeVisible()
}

async function writeFinding(page: Page, hands: Hands, { headline, finding }: CheckingPlan): Promise<void> {
  const words = workspaceWords.finding
  await hands.press(page.getByRole('banner').getByRole('button', { name: workspaceWords.menu.finding }))
  const panel = page.getByRole('region', { name: words.title })
  await hands.write(panel.getByRole('textbox', { name: workspaceWords.details.fields.findingHeadline }), headline)
  await hands.key('Enter')
  await writeProse(panel, hands, words.text, finding)
  await hands.press(panel.getByRole('button', { name: words.close }))
  await expect(panel).toBeHidden()
}

import type { Page } from '@playwright/test'
import { cardWords } from '../domain/words/card.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn, selectedOn } from './article-on-screen.ts'
import { allSaved, openCard } from './check-article.ts'
import { countedHands } from './counted-hands.ts'
import { expect, test } from './fixtures.ts'
import { FORTY } from './forty-sentences.ts'
import { openArticle } from './import-article.ts'
import { keyboardHands } from './keyboard-hands.ts'

/** Key strokes from seeing a sentence to its saved verdict with the next one in view. */
const JUDGED = 6

/** Key strokes, besides prose, to a claim that could be published. */
const PUBLISHABLE = 15

/** Every so many claims one is made ready to be published. */
const EVERY = 13

test.use({ viewport: { width: 1440, height: 900 } })

test('an article of forty claims is checked with the keyboard alone, in few strokes for each', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openArticle(page, FORTY.text, { outlet: FORTY.outlet })
  const judged: number[] = []
  const publishable: number[] = []

  // The list, then the article.
  await keyboardHands(page).key('F6')
  await keyboardHands(page).key('F6')
  await expect(articleOn(page)).toBeFocused()
  await keyboardHands(page).key('Enter')
  for (const [i, sentence] of FORTY.sentences.entries()) {
    await expect.poll(() => selectedOn(page)).toBe(sentence)
    const next = FORTY.sentences[i + 1] ?? null
    if (i % EVERY === 0) publishable.push(await makePublishable(page, i, next))
    else judged.push(await judge(page, i, next))
  }

  console.log(`a judged claim: ${most(judged)} strokes at most; a publishable one: ${most(publishable)} at most`)
  expect(most(judged)).toBeLessThanOrEqual(JUDGED)
  expect(most(publishable)).toBeLessThanOrEqual(PUBLISHABLE)
  await page.reload()
  const { claims, judged: judgedWords } = workspaceWords.coverage
  await expect(page.getByText(claims(FORTY.sentences.length))).toBeVisible()
  await expect(page.getByText(judgedWords(FORTY.sentences.length))).toBeVisible()
})

/** C, the digit of a verdict, Enter. The answer is the number of strokes. */
async function judge(page: Page, index: number, next: string | null): Promise<number> {
  const hands = countedHands(keyboardHands(page))
  await markAndJudge(page, hands.key, index)
  await hands.key('Enter')
  await arrived(page, next)
  return hands.actions()
}

async function makePublishable(page: Page, index: number, next: string | null): Promise<number> {
  const card = openCard(page)
  const inShort = card.getByRole('textbox', { name: cardWords.inShort.title, exact: true })
  const box = card.getByRole('combobox', { name: cardWords.sources.box })
  const host = `records-${index}.example.org`
  await page.evaluate((address) => navigator.clipboard.writeText(address), `https://${host}/ledger`)

  const hands = countedHands(keyboardHands(page))
  await markAndJudge(page, hands.key, index)
  await hands.key('o')
  await hands.key('i')
  await expect(inShort).toBeFocused()
  await page.keyboard.type('The ledger says so.')
  await hands.key('Enter')
  await expect(box).toBeFocused()
  await hands.key('ControlOrMeta+v')
  await hands.key('Enter')
  const stance = card.getByRole('button', { name: cardWords.sources.stanceOf(host) })
  await expect(stance).toBeFocused()
  await hands.key('s')
  await expect(stance).toContainText('Supports')
  const missing = card.getByRole('region', { name: cardWords.missing.title })
  await expect(missing).toHaveCount(0)
  await expect(card.getByRole('region', { name: cardWords.explanation.title })).toContainText(
    cardWords.explanation.missing,
  )
  await hands.key('Enter')
  await arrived(page, next)
  return hands.actions()
}

async function markAndJudge(page: Page, key: (name: string) => Promise<void>, index: number): Promise<void> {
  const keys = openCard(page).getByRole('toolbar', { name: cardWords.verdict.keys })
  await key('c')
  await expect(keys.getByRole('button', { name: 'False', exact: true })).toBeFocused()
  await key(String((index % 5) + 1))
  await expect(keys.getByRole('button', { pressed: true })).toHaveCount(1)
}

/** The verdict is saved, and the next sentence in view and selected; after the last, nothing is left to go on to. */
async function arrived(page: Page, next: string | null): Promise<void> {
  await allSaved(page)
  if (next === null) return
  await expect(articleOn(page)).toBeFocused()
  await expect.poll(() => selectedOn(page)).toBe(next)
}

function most(counts: readonly number[]): number {
  return Math.max(...counts)
}

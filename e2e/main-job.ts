import type { Browser, Page } from '@playwright/test'
import { contains, overlaps } from '../domain/span.ts'
import { checkArticle } from './check-article.ts'
import type { CheckingPlan } from './checking-plan.ts'
import { planFor, SECRETS, TOLD } from './checking-plan.ts'
import type { TextMode } from './exported-page.ts'
import { brokenLinks, printedBlocks, readOffline, saveExport } from './exported-page.ts'
import { expect } from './fixtures.ts'
import type { GivenArticle } from './given-articles.ts'
import { readGiven } from './given-articles.ts'
import type { Hands } from './hands.ts'
import { importByHand } from './import-article.ts'
import { OWNER } from './running-server.ts'

/** The main job from end to end: import, check, export both ways, and read the files with the network off. */
export async function doMainJob(page: Page, hands: Hands, browser: Browser, article: GivenArticle): Promise<void> {
  const plan = planFor(article)
  await importByHand(page, hands, article)
  await checkArticle(page, hands, plan)
  for (const mode of ['whole', 'excerpts'] as const) {
    await using file = await saveExport(page, hands, mode)
    await readOffline(browser, file.path, async (exported) => {
      await expectTheirWords(exported, article, plan, mode)
      await expectOurNotes(exported, plan)
      await expectNothingInternal(exported, article)
    })
  }
}

async function expectTheirWords(page: Page, article: GivenArticle, plan: CheckingPlan, mode: TextMode): Promise<void> {
  const { text, own } = readGiven(article)
  const printed = await printedBlocks(page)
  if (mode === 'whole') return expect(printed).toEqual(own.map(({ start, end }) => text.slice(start, end)))
  const places = plan.claims.flatMap(({ place, again }) => (again ? [place, again.place] : [place]))
  const checked = own.filter((block) => places.some((place) => overlaps(place, block)))
  expect(printed).toHaveLength(checked.length)
  const whole = printed.join('\n')
  for (const place of places) {
    for (const block of own.filter((one) => overlaps(place, one)))
      expect(whole).toContain(text.slice(Math.max(place.start, block.start), Math.min(place.end, block.end)))
  }
  const everything = await page.locator('body').textContent()
  const unchecked = own.filter((block) => !places.some((place) => overlaps(place, block)) && block.role === 'paragraph')
  for (const { start, end } of unchecked) expect(everything).not.toContain(text.slice(start, end))
}

async function expectOurNotes(page: Page, { claims, headline, finding }: CheckingPlan): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.getByText(finding)).toBeVisible()
  const notes = page.locator('article.note')
  await expect(notes).toHaveCount(claims.length)
  for (const claim of claims) {
    const note = notes.filter({ hasText: claim.inShort })
    await expect(note).toContainText(claim.verdict)
    await expect(note).toContainText(claim.explanation)
    for (const source of claim.sources) {
      if ('address' in source) await expect(note.locator(`a[href="${source.address}"]`).first()).toBeVisible()
      else await expect(note).toContainText(source.told ?? source.title)
    }
    if (claim.attempt) await expect(note).toContainText(claim.attempt.outcome)
    await expect(note.locator('a.place').first()).toBeVisible()
  }
  await expect(page.getByText(TOLD)).toHaveCount(1)
  expect(await brokenLinks(page)).toEqual([])
}

async function expectNothingInternal(page: Page, article: GivenArticle): Promise<void> {
  const file = await page.content()
  for (const secret of [...Object.values(SECRETS), 'Wenna', OWNER.name, OWNER.email]) expect(file).not.toContain(secret)
  const { text, blocks, own } = readGiven(article)
  const site = blocks.filter((block) => !own.some((one) => contains(one, block)))
  // A single word of a site ("Comments") can stand in our own words too.
  const telling = site.map(({ start, end }) => text.slice(start, end)).filter((words) => words.includes(' '))
  for (const words of telling) expect(file).not.toContain(words)
}

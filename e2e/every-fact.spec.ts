import type { Locator, Page } from '@playwright/test'
import { CHECKING_WORDS, FACT_KIND_WORDS, factWords, QUERY_DECISION_WORDS, STATE_WORDS } from '../domain/words/facts.ts'
import { frameWords } from '../domain/words/frame.ts'
import { recordWords } from '../domain/words/record.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn } from './article-on-screen.ts'
import { addSource, openCard } from './check-article.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor, openArticle } from './import-article.ts'
import { mouseHands } from './mouse-hands.ts'
import { ANNA, openForTwo } from './two-members.ts'
import { actOnWords } from './without-connection.ts'

const TEXT =
  'The old pier closed in May 1902. It had cost nine pounds to paint.\nThe town will miss it, and so it should.'
const CLOSED = { start: 4, end: 31 }
const COST = { start: 33, end: 66 }
const MISS = { start: 67, end: 107 }

/** Wide enough for the list, where the coverage stands. */
const WIDE = { width: 1440, height: 900 }
test.use({ viewport: WIDE })

const meter = (page: Page) => page.getByRole('region', { name: factWords.coverage.label })
const chosen = (card: Locator, verdict: string) => card.getByRole('button', { name: verdict, exact: true })

async function checkEveryFact(page: Page): Promise<void> {
  await page.getByRole('button', { name: workspaceWords.menu.label }).click()
  await page.getByRole('menuitem', { name: factWords.checking.menu.everyFact }).click()
  await expect(page.getByText(factWords.checking.now.everyFact)).toBeVisible()
  await expect(meter(page)).toContainText(factWords.coverage.of(0, 3))
}

async function judge(page: Page, verdict: string): Promise<void> {
  await chosen(openCard(page), verdict).click()
  await expect(chosen(openCard(page), verdict)).toHaveAttribute('aria-pressed', 'true')
}

/** Without a source, or a reason why there is none, a verdict settles nothing. */
async function cite(page: Page, title: string): Promise<void> {
  await addSource(openCard(page), mouseHands(page), { title })
}

async function askQuery(page: Page, question: string): Promise<void> {
  await openCard(page).getByRole('button', { name: factWords.query.ask }).click()
  await page.getByRole('textbox', { name: factWords.query.question }).fill(question)
  await expect(page.getByRole('dialog').getByText(frameWords.sendsWithKeys)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Enter')
  // Until it is gone the keys are its own.
  await expect(page.getByRole('dialog')).toBeHidden()
}

async function decideChange(page: Page, words: string): Promise<void> {
  await openCard(page).getByRole('button', { name: factWords.query.decide, exact: true }).click()
  await page.getByRole('textbox', { name: factWords.query.words }).fill(words)
  await page.getByRole('textbox', { name: factWords.query.note }).fill('The author agrees.')
  await page.getByRole('button', { name: factWords.query.record }).click()
}

test('an article is checked fact by fact; a query is asked, decided by an editor, and stands in the record', async ({
  browser,
}) => {
  await using two = await openForTwo(browser)
  const { owner, anna } = two
  for (const page of [owner, anna]) await page.setViewportSize(WIDE)
  const id = await openArticle(anna, TEXT, { outlet: 'The Harbour Post' })
  await checkEveryFact(anna)

  await actOnWords(anna, CLOSED, 'c')
  const suggestion = factWords.kind.take(FACT_KIND_WORDS.date)
  await openCard(anna).getByRole('button', { name: suggestion }).click()
  await expect(
    openCard(anna).getByRole('button', { name: `${FACT_KIND_WORDS.date} ${factWords.kind.label}` }),
  ).toBeVisible()
  await judge(anna, 'Verified')
  await cite(anna, 'The harbour minutes of 1902')
  await expect(meter(anna)).toContainText(factWords.coverage.of(1, 3))
  await actOnWords(anna, COST, 'c')
  await judge(anna, 'Wrong')
  await expect(meter(anna)).toContainText(factWords.coverage.of(1, 3))
  await cite(anna, 'The painter’s bill')
  await expect(meter(anna)).toContainText(factWords.coverage.of(2, 3))

  await askQuery(anna, 'Was it not ninety pounds?')
  await expect(meter(anna)).toContainText(factWords.coverage.of(1, 3))
  await expect(meter(anna)).toContainText(factWords.coverage.queries(1))
  await expect(openCard(anna).getByText(factWords.query.waits)).toBeVisible()
  await expect(openCard(anna).getByRole('button', { name: factWords.query.decide, exact: true })).toHaveCount(0)

  await owner.goto(`/articles/${id}`)
  await owner.getByRole('button', { name: /^Claim 2,/ }).click()
  await expect(openCard(owner)).toContainText(`${ANNA.name} asked the author`)
  await decideChange(owner, 'ninety pounds')
  await expect(openCard(anna)).toContainText(`${QUERY_DECISION_WORDS.change}: “ninety pounds” – The author agrees.`)
  await judge(anna, 'Changed')
  await expect(meter(anna)).toContainText(factWords.coverage.of(2, 3))

  await actOnWords(anna, MISS, 'n')
  await anna.getByRole('menuitem', { name: workspaceWords.reasons.notCheckable.opinion }).click()
  await expect(meter(anna)).toContainText(factWords.coverage.of(3, 3))
  await expectRecord(anna)
})

async function expectRecord(page: Page): Promise<void> {
  await page.getByRole('button', { name: workspaceWords.menu.label }).click()
  await page.getByRole('menuitem', { name: recordWords.title }).click()
  await expect(page.getByText(recordWords.internal)).toBeVisible()
  const text = page.getByRole('region', { name: recordWords.text })
  await expect(text.getByRole('listitem')).toHaveText([
    /The old pier closed in May 1902\..*Done.*Fact 1/,
    /It had cost nine pounds to paint\..*Done.*Fact 2/,
    /The town will miss it.*Not checkable: Opinion/,
  ])
  const facts = page.getByRole('region', { name: recordWords.factsTitle })
  await expect(facts).toContainText(FACT_KIND_WORDS.date)
  await expect(facts).toContainText(recordWords.onScale('Line check'))
  await expect(facts).toContainText('Was it not ninety pounds?')
  await expect(facts).toContainText(`${QUERY_DECISION_WORDS.change}: “ninety pounds”`)
  await expect(page.getByRole('region', { name: recordWords.article })).toContainText(CHECKING_WORDS.everyFact)
}

test('the strip beside a paragraph says how far it is, moves no text, and leads to what is next', async ({ page }) => {
  const id = await importThroughDoor(page, TEXT)
  await page.goto(`/articles/${id}`)
  await expect(articleOn(page)).toBeVisible()
  const place = () => articleOn(page).evaluate((element) => JSON.stringify(element.getBoundingClientRect()))
  const before = await place()
  await checkEveryFact(page)
  const strip = page.getByRole('list', { name: factWords.coverage.strips }).getByRole('button')
  const unmarked = (count: number) => factWords.coverage.share(STATE_WORDS.unmarked, count)
  await expect(strip).toHaveCount(2)
  await expect(strip.first()).toHaveAccessibleName(factWords.coverage.paragraph(1, unmarked(2)))
  expect(await place()).toBe(before)

  await strip.last().click()
  await page.keyboard.press('c')
  await expect(openCard(page).getByRole('textbox', { name: 'The claim' })).toHaveValue(
    'The town will miss it, and so it should.',
  )
  await expect(strip.last()).toHaveAccessibleName(
    factWords.coverage.paragraph(2, factWords.coverage.share(STATE_WORDS.toCheck, 1)),
  )
})

test('an open query is found by its filter, and taking it back is one undo', async ({ page }) => {
  const id = await importThroughDoor(page, TEXT)
  await page.goto(`/articles/${id}?kind=query`)
  await expect(articleOn(page)).toBeVisible()
  await actOnWords(page, CLOSED, 'c')
  await actOnWords(page, COST, 'c')
  await askQuery(page, 'Nine or ninety?')
  const list = page.getByRole('list', { name: workspaceWords.regions.list })
  await expect(list.getByRole('listitem')).toHaveText([/It had cost nine pounds.*Open query/])
  await articleOn(page).press('ControlOrMeta+z')
  await expect(list.getByRole('listitem')).toHaveCount(0)
})

test('strips are drawn near the window alone, however long the article is', async ({ page }) => {
  const lines = Array.from(
    { length: 3000 },
    (_, n) => `The pier had ${n + 2} lamps in that year, the Harbour Post wrote.`,
  )
  await openArticle(page, lines.join('\n'))
  await page.getByRole('button', { name: workspaceWords.menu.label }).click()
  await page.getByRole('menuitem', { name: factWords.checking.menu.everyFact }).click()
  const strip = page.getByRole('list', { name: factWords.coverage.strips }).getByRole('button')
  await expect(strip.first()).toHaveAccessibleName(/^Paragraph 1:/)
  expect(await strip.count()).toBeLessThan(100)
  await articleOn(page).press('ControlOrMeta+End')
  await expect(articleOn(page).locator('.article-block').last()).toBeInViewport()
  await expect(strip.last()).toHaveAccessibleName(/^Paragraph 3000:/)
  expect(await strip.count()).toBeLessThan(100)
})

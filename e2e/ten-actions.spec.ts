import { cardWords } from '../domain/words/card.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { allSaved, openCard } from './check-article.ts'
import { countedHands } from './counted-hands.ts'
import { expect, test } from './fixtures.ts'
import { GIVEN_ARTICLES, readGiven, wordsOf } from './given-articles.ts'
import { openArticle } from './import-article.ts'
import { mouseHands } from './mouse-hands.ts'

/** What the promise allows, besides typing. */
const ALLOWED = 10

const ADDRESS = 'https://records.example.org/ledger'
const IN_SHORT = 'The ledger has another figure.'

for (const article of GIVEN_ARTICLES) {
  test(`${article.name}: a claim takes ten actions from its words to verdict, in short and source`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openArticle(page, article.text)
    await page.evaluate((address) => navigator.clipboard.writeText(address), ADDRESS)
    const { text, paragraphs } = readGiven(article)
    const place = wordsOf(text, paragraphs[1] ?? { start: 0, end: 0 }, 0, 6)
    const card = openCard(page)

    const hands = countedHands(mouseHands(page))
    await hands.select(place)
    await expect(page.getByRole('region', { name: workspaceWords.regions.selection })).toBeVisible()
    await hands.key('c')
    await expect(card).toBeVisible()
    await hands.key('2')
    await hands.key('i')
    await expect(card.getByRole('textbox', { name: cardWords.inShort.title, exact: true })).toBeFocused()
    await page.keyboard.type(IN_SHORT)
    await hands.key('Enter')
    await expect(card.getByRole('combobox', { name: cardWords.sources.box })).toBeFocused()
    await hands.key('ControlOrMeta+v')
    await hands.key('Enter')
    await expect(card.getByRole('button', { name: 'records.example.org' }).first()).toBeVisible()
    await allSaved(page)

    console.log(`${article.name}: ${hands.actions()} actions besides typing`)
    expect(hands.actions()).toBeLessThanOrEqual(ALLOWED)
    // The address names the card, so that it is open again.
    await page.reload()
    await expect(card.getByRole('button', { name: 'Mostly false', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await expect(card.getByRole('textbox', { name: cardWords.inShort.title, exact: true })).toHaveValue(IN_SHORT)
    await expect(card.getByRole('button', { name: 'records.example.org' }).first()).toBeVisible()
  })
}

import { factWords, QUERY_DECISION_WORDS } from '../../domain/words/facts.ts'
import { recordWords } from '../../domain/words/record.ts'
import { workspaceWords } from '../../domain/words/workspace.ts'
import { anotherMember } from '../another-member.ts'
import { carryOut } from '../commands.ts'
import { expect } from '../fixtures.ts'
import {
  bringIn,
  choose,
  isNarrow,
  loadSample,
  lookAtChoices,
  openArticle,
  openCardOf,
  visit,
  type Walk,
} from './walk.ts'

/** An article that is checked fact by fact, its queries and its record. */
export async function walkFacts(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  const articleId = await loadSample(walk)
  await openArticle(walk, articleId)
  const more = page.getByRole('button', { name: say(workspaceWords.menu.label), exact: true })
  await choose(more, say(factWords.checking.menu.everyFact))
  const strips = page.getByRole('list', { name: say(factWords.coverage.strips) })
  await expect(strips.getByRole('button').first()).toBeVisible()
  await look('an article that is checked fact by fact')
  if (isNarrow(walk)) {
    await page.getByRole('button', { name: say(workspaceWords.regions.list), exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('how far every fact is')
  }
  await walkQueries(walk, articleId)
  await walkRecord(walk, articleId)
}

async function walkQueries(walk: Walk, articleId: string): Promise<void> {
  const { page, say, own, look } = walk
  const words = say(factWords)
  const card = await openCardOf(walk, articleId, 'sample-cost-1')
  await look('the card of a fact')
  const kind = card.getByRole('button', { name: `${words.kind.none} ${words.kind.label}`, exact: true })
  await lookAtChoices(walk, kind, 'the kinds of fact')
  await card.getByRole('button', { name: words.query.ask }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: words.query.send, exact: true }).click()
  await expect(dialog.getByText(words.query.missing)).toBeVisible()
  await look('a query without a question')
  await dialog.getByRole('textbox', { name: words.query.question }).fill(own('Where does the figure come from?'))
  await dialog.getByRole('button', { name: words.query.send, exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(card.getByRole('button', { name: words.query.decide, exact: true })).toBeVisible()
  await look('a query that is open')
  await card.getByRole('button', { name: words.query.decide, exact: true }).click()
  await dialog.getByRole('button', { name: words.query.record }).click()
  await expect(dialog.getByText(words.query.wordsMissing)).toBeVisible()
  await look('a decision without the words')
  await dialog.getByRole('textbox', { name: words.query.words }).fill(own('six and a half million crowns'))
  await dialog.getByRole('textbox', { name: words.query.note }).fill(own('The author agrees.'))
  await dialog.getByRole('button', { name: words.query.record }).click()
  await expect(dialog).toHaveCount(0)
  await expect(card.getByText(say(QUERY_DECISION_WORDS).change)).toBeVisible()
  await look('a query that was decided')
  const query = { queryId: crypto.randomUUID(), claimId: 'sample-opened', to: 'editor' } as const
  await carryOut(page.request, { name: 'askQuery', ...query, question: own('Is the year right?') })
}

async function walkRecord(walk: Walk, articleId: string): Promise<void> {
  const { browser, desk, page, say, own, look } = walk
  await visit(page, `/articles/${articleId}/record`)
  await look('the checking record')
  await page.emulateMedia({ media: 'print' })
  await look('the checking record on paper')
  await page.emulateMedia({ media: null })
  const owner = await desk.context.storageState()
  await using viewer = await anotherMember(browser, desk.server, { owner, role: 'viewer', name: own('Vera Stand') })
  const other = await walk.open(viewer.context)
  await visit(other, `/articles/${articleId}/record`)
  await expect(other.getByText(say(recordWords.hidden)).first()).toBeVisible()
  await look('the checking record, for a viewer', other)
  const empty = await bringIn(walk, 'The ferry was late\nThe ferry to Aldersey was two hours late on Monday.')
  await visit(page, `/articles/${empty}/record`)
  await look('the checking record of an article without marks')
}

import type { Locator } from '@playwright/test'
import { actionWords } from '../../domain/words/actions.ts'
import { filterWords } from '../../domain/words/filter.ts'
import { findWords } from '../../domain/words/find.ts'
import { workspaceWords } from '../../domain/words/workspace.ts'
import { expect } from '../fixtures.ts'
import {
  articleIn,
  bringIn,
  choose,
  isNarrow,
  loadSample,
  lookAtChoices,
  lookAtMenu,
  lookInside,
  openArticle,
  type Walk,
} from './walk.ts'

/** The workspace with what lies over it, and an article that nobody has marked yet. */
export async function walkWorkspace(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  const articleId = await loadSample(walk)
  await openArticle(walk, articleId)
  await look('the workspace')
  await walkMenus(walk)
  await walkPalette(walk)
  await walkFind(walk)
  await walkList(walk)
  await walkFinding(walk)
  await openArticle(walk, articleId, '#a-nothing')
  await expect(page.getByText(say(workspaceWords.gone.unknown))).toBeVisible()
  await look('an address that names no mark')
  await openArticle(walk, articleId, `#a-sample-warned-1`)
  await look('the workspace with an open card')
  const empty = await bringIn(walk, 'The ferry was late\nThe ferry to Aldersey was two hours late on Monday.')
  await openArticle(walk, empty)
  await look('an article without marks')
  await openList(walk)
  await look('a list without marks')
}

function menuOf({ page, say }: Walk): Locator {
  return page.getByRole('button', { name: say(workspaceWords.menu.label), exact: true })
}

async function walkMenus(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  const words = say(workspaceWords)
  const more = menuOf(walk)
  await lookAtMenu(walk, more, 'the menu of the article')
  if (!isNarrow(walk))
    await lookAtMenu(walk, page.getByRole('button', { name: words.export.menu, exact: true }), 'the exports')
  await choose(more, words.menu.keys)
  await lookInside(walk, 'the sheet of keys')
  await choose(more, words.menu.details)
  const published = page.getByRole('dialog').getByRole('textbox', { name: words.details.fields.publishedAt })
  await published.fill(walk.own('yesterday'))
  await published.press('Enter')
  await expect(published).toHaveAttribute('aria-invalid', 'true')
  await look('the details of the article, with a date that is none')
  // Escape takes back what was typed before it closes the dialog.
  await page.keyboard.press('Escape')
  await lookInside(walk, 'the details of the article')
}

async function walkPalette(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  const words = say(actionWords)
  await articleIn(page).focus()
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await look('the search of everything that can be done')
  await page.keyboard.type(words.labels.redo)
  await expect(dialog.getByText(words.why.nothingToRedo)).toBeVisible()
  await look('something that cannot be done now')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('pier')
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await look('claims in the search of everything')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('nothing of the sort')
  await expect(dialog.getByText(words.palette.none)).toBeVisible()
  await look('something that is not to be found')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

async function walkFind(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  const words = say(findWords)
  await choose(menuOf(walk), words.menu)
  const field = page.getByRole('textbox', { name: words.field })
  await expect(field).toBeFocused()
  await look('the bar of finding')
  await field.fill('pier')
  const bar = page.getByRole('search', { name: words.title, exact: true })
  await expect(bar.getByRole('button', { name: words.next, exact: true })).toBeEnabled()
  await look('words that were found')
  await field.fill('inbox every Friday')
  await expect(page.getByRole('button', { name: words.showHidden })).toBeVisible()
  await look('words that are in hidden site text')
  await field.fill('nothing of the sort')
  await expect(page.getByText(words.none, { exact: true })).toBeVisible()
  await look('words that are not in the article')
  await page.keyboard.press('Escape')
}

/** Shows the list, where it has no column of its own. */
async function openList(walk: Walk): Promise<void> {
  if (!isNarrow(walk)) return
  await walk.page.getByRole('button', { name: walk.say(workspaceWords.regions.list), exact: true }).click()
  await expect(walk.page.getByRole('dialog')).toBeVisible()
}

async function walkList(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  const words = say(filterWords)
  await openList(walk)
  if (isNarrow(walk)) await look('the list')
  await page.getByRole('button', { name: words.filtersSet(0), exact: true }).click()
  await expect(page.getByRole('dialog', { name: words.filters })).toBeVisible()
  await look('the filters')
  const kind = page.getByRole('dialog', { name: words.filters }).getByRole('button', { name: words.kind })
  await lookAtChoices(walk, kind, 'what a filter offers')
  await kind.click()
  await page.getByRole('option', { name: words.kinds.notCheckable }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: words.filters })).toHaveCount(0)
  await look('a list that is filtered')
  await page.getByRole('searchbox', { name: words.words }).fill('nothing of the sort')
  // A telephone has the list in the page too, hidden.
  await expect(page.getByText(words.none).filter({ visible: true }).first()).toBeVisible()
  await look('a list in which nothing is like that')
  await page.getByRole('button', { name: words.clearAll }).click()
  if (isNarrow(walk)) await page.getByRole('button', { name: say(workspaceWords.list.close) }).click()
}

async function walkFinding(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  const words = say(workspaceWords)
  // A telephone has no room for the button: it is in the menu there.
  if (isNarrow(walk)) await choose(menuOf(walk), words.menu.finding)
  else await page.getByRole('button', { name: words.menu.finding, exact: true }).click()
  await expect(page.getByRole('textbox', { name: words.finding.text, exact: true })).toBeVisible()
  await look('our finding')
  await page.getByRole('button', { name: words.finding.close }).click()
}

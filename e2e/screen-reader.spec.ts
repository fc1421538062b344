import type { Page } from '@playwright/test'
import { FIVE_STEPS } from '../domain/scale.ts'
import type { Span } from '../domain/span.ts'
import { EDITOR_WORDS, siteTextName } from '../domain/words/editor.ts'
import { highlightWords } from '../domain/words/highlight.ts'
import { workspaceWords } from '../domain/words/workspace.ts'
import { articleOn, textOnScreen } from './article-on-screen.ts'
import { carryOut, claimThroughDoor, workspaceOf } from './commands.ts'
import { expect, test } from './fixtures.ts'
import { importThroughDoor } from './import-article.ts'
import { readAloud } from './reading-order.ts'

// Wide enough for the list.
test.use({ viewport: { width: 1440, height: 900 } })

const TEXT = [
  'The ferry stopped in March',
  'The harbour office says that the last ferry left on 3 March with forty people on board.',
  'Its speaker Rosa Lindqvist denied that the line was closed for good.',
  'Give what you can: our readers keep us afloat.',
  'Nobody needs a ferry in winter anyway.',
].join('\n')

const HALF_TRUE = 'Half true'
const FALSE = 'False'

test('a screen reader hears what is said of every highlight, in the order of the text', async ({ page }) => {
  const { articleId } = await markedArticle(page)
  await page.goto(`/articles/${articleId}`)
  await expect(articleOn(page)).toBeVisible()

  const ferry = highlightWords.claim(1, HALF_TRUE, false)
  const people = highlightWords.claim(2, null, false)
  const closed = highlightWords.claim(3, FALSE, true)
  await expect
    .poll(() => readAloud(page))
    .toEqual([
      'The ferry stopped in March',
      'The harbour office says that',
      `[${ferry}] the last ferry left`,
      `[${highlightWords.several([ferry, people], 0)}] on 3 March`,
      `button: ${EDITOR_WORDS.openClaim(1, HALF_TRUE, false)}`,
      `[${people}] with forty people`,
      `button: ${EDITOR_WORDS.openClaim(2, null, false)}`,
      'on board.',
      'Its speaker Rosa Lindqvist denied that',
      `[${closed}] the line was closed for good`,
      `button: ${EDITOR_WORDS.openClaim(3, FALSE, true)}`,
      '.',
      EDITOR_WORDS.siteTextHidden(siteTextName('donation')),
      '·',
      `button: ${EDITOR_WORDS.showSiteText(siteTextName('donation'))}`,
      `[${highlightWords.notCheckable}] Nobody needs a ferry in winter anyway.`,
      `button: ${EDITOR_WORDS.openNotCheckable}`,
    ])
})

test('what is said of highlights is no text: nothing of it is selected or copied', async ({ page }) => {
  const { articleId } = await markedArticle(page)
  await page.goto(`/articles/${articleId}`)
  await expect(articleOn(page)).toBeVisible()
  expect(await textOnScreen(page)).toBe(TEXT)
})

test('the parts of the workspace are landmarks with names, and the article says how it is read', async ({ page }) => {
  const { articleId } = await markedArticle(page)
  await page.goto(`/articles/${articleId}`)
  const { list, margin } = workspaceWords.regions
  await expect(page.getByRole('navigation', { name: list })).toBeVisible()
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.getByRole('complementary', { name: margin })).toBeVisible()
  await expect(articleOn(page)).toHaveAccessibleDescription(EDITOR_WORDS.articleDescription)
  await expect(page.getByRole('banner').getByRole('heading', { level: 1 })).toHaveCount(1)
})

/** An article with two claims that overlap, one that is denied, hidden site text and an opinion. */
async function markedArticle(page: Page): Promise<{ articleId: string }> {
  const door = page.request
  const articleId = await importThroughDoor(page, TEXT)
  const { capture } = await workspaceOf(door, articleId)
  const at = { articleId, captureId: capture.id }
  const ferry = await claimThroughDoor(door, articleId, spanOf('the last ferry left on 3 March'))
  await claimThroughDoor(door, articleId, spanOf('on 3 March with forty people'))
  const closed = await claimThroughDoor(door, articleId, spanOf('the line was closed for good'))
  const judge = (claimId: string, verdictKey: string) =>
    carryOut(door, { name: 'setVerdict', claimId, scaleVersionId: FIVE_STEPS.id, verdictKey })
  await judge(ferry.claimId, 'half-true')
  await judge(closed.claimId, 'false')
  await carryOut(door, { name: 'setStance', annotationId: closed.annotationId, stance: 'denies' })
  const opinion = { annotationId: crypto.randomUUID(), spans: [spanOf('Nobody needs a ferry in winter anyway.')] }
  await carryOut(door, { name: 'notCheckable', ...at, ...opinion, reason: 'opinion' })
  const site = spanOf('Give what you can: our readers keep us afloat.')
  const hidden = Object.values((await workspaceOf(door, articleId)).siteText)
  if (hidden.length === 0)
    await carryOut(door, {
      name: 'hideText',
      siteTextId: crypto.randomUUID(),
      captureId: capture.id,
      span: site,
      reason: 'donation',
    })
  return { articleId }
}

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

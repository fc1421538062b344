import type { Locator, Page } from '@playwright/test'
import { widgetWords } from '../../domain/words/widgets.ts'
import { expect } from '../fixtures.ts'
import { doMeanwhile, type Slower, verdictAtDesk, verdictOf } from './slower.ts'
import { articleIn, cardIn, type Walk } from './walk.ts'

/** What cannot be taken back any more, because somebody has built on it. */
export async function walkNotUndone(walk: Walk, slower: Slower): Promise<void> {
  const { page } = slower
  await cardIn(walk, page).getByRole('button', { name: 'Mostly true', exact: true }).click()
  await expect.poll(() => verdictAtDesk(walk, slower)).toBe('mostly-true')
  await doMeanwhile(walk, slower, verdictOf('half-true'))
  await articleIn(page).press('ControlOrMeta+z')
  await expect(messagesOf(walk, page)).toBeVisible()
  await walk.look('what cannot be undone', page)
}

/** What the desk does not allow any more. */
export async function walkRefused(walk: Walk, slower: Slower): Promise<void> {
  const { page, articleId } = slower
  await messagesOf(walk, page)
    .getByRole('button', { name: walk.say(widgetWords.closeMessage) })
    .click()
  await expect(messagesOf(walk, page)).toHaveCount(0)
  await doMeanwhile(walk, slower, { name: 'archiveArticle', articleId, archived: true })
  await cardIn(walk, page).getByRole('button', { name: 'False', exact: true }).click()
  await expect(messagesOf(walk, page)).toBeVisible()
  await walk.look('a verdict that was refused', page)
}

function messagesOf({ say }: Walk, page: Page): Locator {
  return page.getByRole('region', { name: say(widgetWords.messages) })
}

import type { Page } from '@playwright/test'
import { type Command, partOf } from '../../domain/command.ts'
import { partKey } from '../../domain/event.ts'
import { FIVE_STEPS } from '../../domain/scale.ts'
import { carryOut, workspaceOf } from '../commands.ts'
import { expect } from '../fixtures.ts'
import { deafen } from '../without-connection.ts'
import { cardIn, loadSample, openArticle, type Walk } from './walk.ts'

/** The claim of the sample that two work on at once. */
export const CONTESTED_CLAIM = 'sample-opened'

/** The page of whoever was slower: it learns of what others did only when it is refused. */
export type Slower = { readonly page: Page; readonly articleId: string }

/** Opens that page, with the card of the claim. */
export async function openSlower(walk: Walk): Promise<Slower> {
  const articleId = await loadSample(walk)
  const page = await walk.open(walk.desk.context)
  await deafen(page)
  // Its texts do not come: they are read over the line that is cut.
  await openArticle(walk, articleId, `#a-${CONTESTED_CLAIM}-1`, page)
  await expect(cardIn(walk, page)).toBeVisible()
  return { page, articleId }
}

/** Carries a command out behind the back of whoever is slower. */
export async function doMeanwhile({ page }: Walk, { articleId }: Slower, command: Command): Promise<void> {
  const { versions } = await workspaceOf(page.request, articleId)
  const part = partOf(command)
  await carryOut(page.request, command, part ? (versions[partKey(part)] ?? 0) : 0)
}

/** A verdict on the claim, by its key on the default scale. */
export function verdictOf(verdictKey: string): Command {
  return { name: 'setVerdict', claimId: CONTESTED_CLAIM, scaleVersionId: FIVE_STEPS.id, verdictKey }
}

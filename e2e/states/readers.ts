import { liveWords } from '../../domain/words/live.ts'
import { workspaceWords } from '../../domain/words/workspace.ts'
import { anotherMember } from '../another-member.ts'
import { carryOut, workspaceOf } from '../commands.ts'
import { expect } from '../fixtures.ts'
import { bringIn, isNarrow, loadSample, lookAtMenu, openArticle, openCardOf, visit, type Walk } from './walk.ts'

/** Whoever reads only, others who are here, and what is archived. */
export async function walkReaders(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  const articleId = await loadSample(walk)
  const archived = await carryOut(page.request, { name: 'archiveArticle', articleId, archived: true })
  await openCardOf(walk, articleId, 'sample-resigned-1')
  await expect(page.getByText(say(workspaceWords.archived))).toBeVisible()
  await look('an article in the archive')
  await carryOut(page.request, { name: 'archiveArticle', articleId, archived: false }, archived)
  await walkTogether(walk, articleId)
  await walkManyMarks(walk)
}

async function walkTogether(walk: Walk, articleId: string): Promise<void> {
  const { browser, desk, say, own, look } = walk
  const owner = await desk.context.storageState()
  await using viewer = await anotherMember(browser, desk.server, { owner, role: 'viewer', name: own('Vera Stand') })
  const other = await walk.open(viewer.context)
  await openCardOf(walk, articleId, 'sample-resigned-1', other)
  await expect(other.getByText(say(workspaceWords.viewer))).toBeVisible()
  await look('an article for a viewer, with an open card', other)
  await openArticle(walk, articleId)
  own('VS')
  await walkWhoIsHere(walk)
}

/** A telephone has a number in place of the initials. */
async function walkWhoIsHere(walk: Walk): Promise<void> {
  const { page, say, look } = walk
  const words = say(liveWords.people)
  const narrow = isNarrow(walk)
  const all = page.getByRole('button', { name: words.all(1) })
  await expect(narrow ? all : page.getByRole('list', { name: words.label })).toBeVisible()
  await look('an article that somebody else reads')
  if (narrow) await lookAtMenu(walk, all, 'who is here')
}

/** More marks than are drawn at once. */
const MANY = 240

async function walkManyMarks(walk: Walk): Promise<void> {
  const { page, look } = walk
  const lines = Array.from({ length: MANY }, (_, n) => `The pier had ${n + 2} lamps in that year.`)
  const articleId = await bringIn(walk, lines.join('\n'))
  const { capture } = await workspaceOf(page.request, articleId)
  let start = 0
  for (const line of lines) {
    const ids = { claimId: crypto.randomUUID(), annotationId: crypto.randomUUID() }
    const span = { start, end: start + line.length }
    await carryOut(page.request, { name: 'claim', ...ids, articleId, captureId: capture.id, spans: [span], text: '' })
    start = span.end + 1
  }
  await openArticle(walk, articleId)
  await look('an article with hundreds of claims')
  await visit(page, '/claims')
  await look('hundreds of claims')
}

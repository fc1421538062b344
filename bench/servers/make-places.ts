import { randomUUID } from 'node:crypto'
import { roomName } from '../../domain/live.ts'
import type { Actor } from '../../domain/member.ts'
import { proseId } from '../../domain/prose.ts'
import type { Desk } from '../../server/desk.ts'
import { must } from './must.ts'
import type { Place } from './place.ts'

/** Brings in an article with a claim a line, marked, and answers where one can write. */
export async function makePlace(desk: Desk, actor: Actor, claimIds: readonly string[]): Promise<Place> {
  const lines = claimIds.map(
    (_, i) => `The council spent ${i + 2} million on the bridge in the year 1${900 + (i % 90)}.`,
  )
  const details = { workingTitle: 'An article', siteText: [] }
  const { id: articleId, capture } = must(
    await desk.importArticle(actor, randomUUID(), { how: 'pasted', text: lines.join('\n\n') }, details),
  )
  for (const [i, claimId] of claimIds.entries()) {
    const { start, end } = capture.blocks[i] ?? { start: 0, end: 1 }
    const place = { articleId, captureId: capture.id, annotationId: randomUUID(), spans: [{ start, end }] }
    must(await desk.dispatch(actor, { key: randomUUID(), command: { name: 'claim', ...place, claimId, text: '' } }))
  }
  const explanation = (subject: string) =>
    roomName({ kind: 'prose', proseId: proseId({ kind: 'explanation', subject }) })
  return { article: roomName({ kind: 'article', articleId }), explanations: claimIds.map(explanation) }
}

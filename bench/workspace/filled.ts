import { randomUUID } from 'node:crypto'
import type { Command } from '../../domain/command.ts'
import { partOf } from '../../domain/command.ts'
import type { Actor } from '../../domain/member.ts'
import type { ArticleDocument } from '../../domain/reading.ts'
import { FIVE_STEPS } from '../../domain/scale.ts'
import type { Desk } from '../../server/desk.ts'
import { madeArticle } from '../rendering/made-article.ts'
import type { MadeHighlight } from '../rendering/made-highlights.ts'
import { madeHighlights } from '../rendering/made-highlights.ts'
import { must } from '../servers/must.ts'

/** Where an article is wanted, how long it is to be, and how many annotations are to be on it. */
export type FillWanted = {
  readonly dataDir: string
  readonly secret: string
  readonly characters: number
  readonly annotations: number
}

/** An article that is there, and the session of a member who may open it. */
export type Filled = FilledArticle & { readonly cookie: string }

type FilledArticle = { readonly articleId: string; readonly words: number; readonly annotations: number }

/** Every so many claims have a source. */
const CITED = 5

/**
 * Brings an article of made-up words in and marks it, all by the desk's own commands, as people would: eight of ten
 * marks are claims, eight of nine of these have a verdict, and one of five a source.
 */
export async function fillArticle(desk: Desk, actor: Actor, wanted: FillWanted): Promise<FilledArticle> {
  const text = madeArticle(wanted.characters, 4).text.replaceAll('\n', '\n\n')
  const details = { workingTitle: 'A long article', siteText: [] }
  const article = must(await desk.importArticle(actor, randomUUID(), { how: 'pasted', text }, details))
  const highlights = madeHighlights(article.capture, wanted.annotations, 7)
  for (const [index, highlight] of highlights.entries())
    for (const command of commandsOf(article, highlight, index)) {
      const expects = partOf(command) ? { expects: 0 } : {}
      must(await desk.dispatch(actor, { key: randomUUID(), command, ...expects }))
    }
  return { articleId: article.id, words: article.capture.text.split(/\s+/).length, annotations: highlights.length }
}

function commandsOf({ id, capture }: ArticleDocument, { kind, spans, verdict }: MadeHighlight, index: number) {
  const place = { articleId: id, captureId: capture.id, annotationId: randomUUID(), spans }
  if (kind === 'comment') return [{ name: 'comment', ...place, text: 'Ask who counted.' }] satisfies Command[]
  if (kind === 'notCheckable') return [{ name: 'notCheckable', ...place, reason: 'opinion' }] satisfies Command[]
  const claimId = randomUUID()
  const key = FIVE_STEPS.verdicts.find(({ label }) => label === verdict?.label)?.key
  const source = { id: randomUUID(), title: `Report ${index}`, url: `https://library.example/reports/${index}` }
  return [
    { name: 'claim', ...place, claimId, text: '' },
    ...(key ? [{ name: 'setVerdict', claimId, scaleVersionId: FIVE_STEPS.id, verdictKey: key } as const] : []),
    ...(index % CITED === 0 ? [{ name: 'cite', citationId: randomUUID(), claimId, source } as const] : []),
  ] satisfies Command[]
}

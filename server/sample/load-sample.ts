import { readFile } from 'node:fs/promises'
import * as Y from 'yjs'
import type { Dispatch } from '../../domain/command.ts'
import { partOf } from '../../domain/command.ts'
import type { Actor } from '../../domain/member.ts'
import type { Problem, Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Prose } from '../../domain/prose.ts'
import { proseId } from '../../domain/prose.ts'
import type { Workspace } from '../../domain/workspace.ts'
import { versionOf } from '../../domain/workspace.ts'
import { updateToProse } from '../prose/update-to-prose.ts'
import type { SampleArticleKey } from './sample-claim.ts'
import type { SampleDesk } from './sample-desk.ts'
import type { SampleStep } from './sample-step.ts'
import { step } from './sample-step.ts'
import { LAST_PART, sampleSteps } from './sample-steps.ts'
import { ARTICLES, LANTERN_ID, STORY } from './sample-story.ts'

/** The client that wrote the sample's running text: fixed, so that writing it again changes nothing. */
const SAMPLE_CLIENT = 1

/**
 * Loads the sample story: two articles on one event, the first annotated from top to
 * bottom. All ids and keys are fixed: a second call finds what is there, one after an
 * interrupted call goes on where that stopped, and what members changed since stays.
 * Problems: those of the commands, `notAllowed` for who may not import. Throws a
 * RangeError when a quotation is not in its article.
 */
export async function loadSample(desk: SampleDesk, actor: Actor): Promise<Result<{ articleId: string }>> {
  const loaded = await desk.read.workspace(actor, LANTERN_ID)
  if (loaded.ok && versionOf(loaded.value, LANTERN_ID, LAST_PART) > 0) return ok({ articleId: LANTERN_ID })
  const story = await take(desk, actor, step(STORY.id, { name: 'createStory', storyId: STORY.id, title: STORY.title }))
  if (story) return fail(story)
  const lantern = await bringIn(desk, actor, 'lantern')
  if (!lantern.ok) return lantern
  const post = await bringIn(desk, actor, 'post')
  if (!post.ok) return post
  for (const one of sampleSteps({ lantern: lantern.value.capture, post: post.value.capture })) {
    const problem = await take(desk, actor, one)
    if (problem) return fail(problem)
  }
  return ok({ articleId: LANTERN_ID })
}

/** Imports one of the articles, unless it is there. */
async function bringIn(desk: SampleDesk, actor: Actor, which: SampleArticleKey): Promise<Result<Workspace>> {
  const { file, ...details } = ARTICLES[which]
  const there = await desk.read.workspace(actor, details.articleId)
  if (there.ok) return there
  const text = await readFile(new URL(file, import.meta.url), 'utf8')
  const imported = await desk.importArticle(actor, `sample:importArticle:${which}`, { how: 'sample', text }, details)
  if (!imported.ok && !wasDone(imported.problem)) return imported
  return desk.read.workspace(actor, details.articleId)
}

/** Carries one step out. The answer is the problem that keeps the sample from being loaded. */
async function take(desk: SampleDesk, actor: Actor, one: SampleStep): Promise<Problem | null> {
  if (one.kind === 'prose') return write(desk, actor, one)
  const { key, command } = one
  const dispatch: Dispatch = { key, command, ...(partOf(command) && { expects: 0 }) }
  const done = await desk.dispatch(actor, dispatch)
  return done.ok || wasDone(done.problem) ? null : done.problem
}

async function write(
  desk: SampleDesk,
  actor: Actor,
  { ref, prose }: Extract<SampleStep, { kind: 'prose' }>,
): Promise<Problem | null> {
  if (prose.length === 0) return null
  const written = await desk.appendProse(actor, proseId(ref), updateOf(prose))
  return written.ok ? null : written.problem
}

function updateOf(prose: Prose): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = SAMPLE_CLIENT
  return updateToProse(doc, prose)
}

/** Whether a step was refused because it was taken before: by another member, in another tab, or changed since. */
function wasDone({ type }: Problem): boolean {
  return type === 'alreadyExists' || type === 'stale' || type === 'keyReused'
}

import { created } from '../../domain/change.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'

/** Makes a story. Problem: `alreadyExists`. */
export const createStory: UseCase<'createStory'> = async ({ tx, actor, at }, { storyId, title }) => {
  if (await tx.story.findUnique({ where: { id: storyId } })) return fail({ type: 'alreadyExists', what: 'story' })
  const story = { id: storyId, title, createdAt: at, createdBy: actor.memberId }
  return ok({ changes: [created('story', story)], subjects: [storyId], articles: [] })
}

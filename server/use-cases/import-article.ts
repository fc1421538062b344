import type { Article } from '../../domain/article.ts'
import { metadataFault } from '../../domain/article-field.ts'
import type { Capture } from '../../domain/capture.ts'
import { created } from '../../domain/change.ts'
import type { CommandOf } from '../../domain/command.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Context, UseCase } from '../kernel/decision.ts'

/**
 * Brings an article in with its first capture, frozen from here on. Its bytes are
 * on disk already. Problems: `alreadyExists`, `badDate`, `badAddress`,
 * `badLanguage`, `notFound` for a story there is not.
 */
export const importArticle: UseCase<'importArticle'> = async (context, command) => {
  const { tx } = context
  if (await tx.article.findUnique({ where: { id: command.article.id } }))
    return fail({ type: 'alreadyExists', what: 'article' })
  const { storyId } = command.article
  if (storyId !== null && !(await tx.story.findUnique({ where: { id: storyId } })))
    return fail({ type: 'notFound', what: 'story' })
  const fault = metadataFault(command.article)
  if (fault) return fail(fault)
  const article = articleOf(context, command)
  const siteText = command.siteText.map((s) => created('siteText', { ...s, captureId: command.capture.id }))
  return ok({
    changes: [created('article', article), created('capture', captureOf(context, command)), ...siteText],
    subjects: [article.id, command.capture.id],
    articles: [article.id],
  })
}

function articleOf({ actor, at }: Context, { article }: CommandOf<'importArticle'>): Article {
  return {
    ...article,
    textBasis: null,
    findingHeadline: '',
    checking: 'claims',
    createdAt: at,
    createdBy: actor.memberId,
    archivedAt: null,
  }
}

function captureOf({ actor, at }: Context, { article, capture }: CommandOf<'importArticle'>): Capture {
  return { ...capture, articleId: article.id, number: 1, capturedAt: at, capturedBy: actor.memberId }
}

import { created } from '../../domain/change.ts'
import { outside } from '../../domain/clean-spans.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findCapture, findOpenArticle } from '../kernel/find.ts'

/** Decides that words of a capture are the site's. No offset moves, nothing is thrown away. */
export const hideText: UseCase<'hideText'> = async ({ tx }, { siteTextId, captureId, span, reason }) => {
  const found = await findCapture(tx, captureId)
  if (!found.ok) return found
  const { capture } = found.value
  const article = await findOpenArticle(tx, capture.articleId)
  if (!article.ok) return article
  if (outside(capture, span)) return fail({ type: 'outsideText', span, length: capture.text.length })
  if (await tx.siteText.findUnique({ where: { id: siteTextId } }))
    return fail({ type: 'alreadyExists', what: 'siteText' })
  const siteText = {
    id: siteTextId,
    captureId,
    start: span.start,
    end: span.end,
    reason,
    hidden: true,
    decidedBy: 'member',
  } as const
  return ok({
    changes: [created('siteText', siteText)],
    subjects: [siteTextId, capture.articleId],
    articles: [capture.articleId],
  })
}

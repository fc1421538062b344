import { changed } from '../../domain/change.ts'
import { fail, ok } from '../../domain/problem.ts'
import { entityFrom } from '../entities.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findOpenArticle } from '../kernel/find.ts'

/** Hides words that were taken for the site's, or keeps them as the article's. */
export const setSiteText: UseCase<'setSiteText'> = async ({ tx }, { siteTextId, hidden }) => {
  const row = await tx.siteText.findUnique({
    where: { id: siteTextId },
    include: { capture: { select: { articleId: true } } },
  })
  if (!row) return fail({ type: 'notFound', what: 'siteText' })
  const { capture, ...siteText } = row
  const article = await findOpenArticle(tx, capture.articleId)
  if (!article.ok) return article
  const change = changed('siteText', entityFrom('siteText', siteText), { hidden, decidedBy: 'member' })
  return ok({ changes: [change], subjects: [siteTextId, capture.articleId], articles: [capture.articleId] })
}

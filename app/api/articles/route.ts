import { answer, forMember, json, keyOf } from '../answer.ts'
import { readImport } from './read-import.ts'

/** Brings an article in. `Idempotency-Key` makes a repeated request safe. */
export function POST(request: Request): Promise<Response> {
  return forMember(request, async ({ desk, actor }) => {
    const given = await readImport(request, desk)
    if (!given.ok) return answer(given)
    const key = keyOf(request)
    if (!key.ok) return answer(key)
    const made = await desk.importArticle(actor, key.value, given.value.source, given.value.details)
    return answer(made, (article) =>
      json(article, { status: 201, headers: { Location: `/api/articles/${article.id}` } }),
    )
  })
}

import { claimSearchIn } from '../../../domain/claim-search.ts'
import { forMember, json } from '../answer.ts'

/** A page of the claims that a search finds, by the parameters of the claims' own page, and how many there are. */
export function GET(request: Request): Promise<Response> {
  const search = claimSearchIn(new URL(request.url).searchParams)
  return forMember(request, async ({ desk, actor }) => json(await desk.read.claims(actor, search)))
}

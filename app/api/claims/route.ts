import { forMember, json } from '../answer.ts'

/** Claims of the desk that hold every word of `q`. */
export function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams.get('q')?.replaceAll('\u0000', '') ?? ''
  return forMember(request, async ({ desk, actor }) => json({ claims: await desk.read.claims(actor, query) }))
}

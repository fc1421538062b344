import { forMember, json } from '../answer.ts'

/** The newest claims of the desk that hold every word of `q`, and how many there are. */
export function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams.get('q')?.replaceAll('\u0000', '') ?? ''
  return forMember(request, async ({ desk, actor }) => json(await desk.read.claims(actor, query)))
}

import { forMember, json, refuse } from '../../../answer.ts'

/** PostgreSQL's largest integer. */
const LARGEST_SEQ = 2 ** 31 - 1

/** The article's line of the log after `after`, in order, gaps visible. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  const after = Number(new URL(request.url).searchParams.get('after') ?? 0)
  if (!Number.isInteger(after) || after < 0 || after > LARGEST_SEQ)
    return refuse({ type: 'invalid', issues: [{ path: 'after', message: 'must be a seq: a whole number, 0 or more' }] })
  return forMember(request, async ({ desk, actor }) => {
    const document = await desk.read.document(actor, id)
    return document.ok ? json({ events: await desk.read.events(actor, id, after) }) : refuse(document.problem)
  })
}

import { forMember, json } from '../answer.ts'

/** What happened to the things named by `subject`, newest first. */
export function GET(request: Request): Promise<Response> {
  const subjects = new URL(request.url).searchParams.getAll('subject')
  return forMember(request, async ({ desk, actor }) => json({ entries: await desk.read.history(actor, subjects) }))
}

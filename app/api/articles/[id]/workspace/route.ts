import { answer, forMember } from '../../../answer.ts'

/** Everything in view of an article. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return forMember(request, async ({ desk, actor }) => answer(await desk.read.workspace(actor, id)))
}

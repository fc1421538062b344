import { answer, forMember } from '../../answer.ts'

/** An article with its newest capture. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return forMember(request, async ({ desk, actor }) => answer(await desk.read.document(actor, id)))
}

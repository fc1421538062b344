import { answer, forMember } from '../../../answer.ts'

/** What happened to a claim, newest first; `before` takes the `earlier` of the page after. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  const before = new URL(request.url).searchParams.get('before')
  return forMember(request, async ({ desk, actor }) => answer(await desk.read.claimHistory(actor, id, before)))
}

import { forMember, json } from '../../../answer.ts'

/** The claims of an article at which the member has looked, with how much others have changed since. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return forMember(request, async ({ desk, actor }) => json({ looks: await desk.read.looks(actor, id) }))
}

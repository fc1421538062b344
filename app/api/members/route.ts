import { forMember, json } from '../answer.ts'

/** Who is at the desk; for owners the open invitations too. */
export function GET(request: Request): Promise<Response> {
  return forMember(request, async ({ desk, actor }) => json(await desk.read.members(actor)))
}

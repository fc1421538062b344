import { answer, forMember, json } from '../../answer.ts'

/** Revokes a token: one's own, or as an owner anybody's. */
export async function DELETE(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return forMember(request, async ({ desk, actor }) =>
    answer(await desk.revokeToken(actor, id), () => json({ ok: true })),
  )
}

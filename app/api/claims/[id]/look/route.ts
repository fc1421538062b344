import { answer, forMember, refuse } from '../../../answer.ts'

/** The log's seq is a 32-bit whole number. */
const SEQ = /^\d{1,9}$/

/**
 * Notes that the member has looked at a claim, having seen the log up to `?seq=`. There is no body: it is sent when a
 * window closes, and half of one would be an error.
 */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  const seq = new URL(request.url).searchParams.get('seq') ?? ''
  return forMember(request, async ({ desk, actor }) =>
    SEQ.test(seq)
      ? answer(await desk.look(actor, id, Number(seq)))
      : refuse({ type: 'invalid', issues: [{ path: 'seq', message: 'must be a seq of the log' }] }),
  )
}

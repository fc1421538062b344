import { z } from 'zod'
import { answer, forMember, json, refuse } from '../../answer.ts'
import { readJson } from '../../read-body.ts'

type Addressed = { params: Promise<{ id: string }> }

/** A prose document as one Yjs V1 update in base64, and the position of its log. */
export async function GET(request: Request, { params }: Addressed): Promise<Response> {
  const { id } = await params
  return forMember(request, async ({ desk, actor }) =>
    answer(await desk.read.prose(actor, id), ({ state, position }) =>
      json({ state: Buffer.from(state).toString('base64'), position }),
    ),
  )
}

const update = z.object({ update: z.base64() })

/** Appends one Yjs V1 update; answered once it is on disk. */
export async function POST(request: Request, { params }: Addressed): Promise<Response> {
  const { id } = await params
  return forMember(request, async ({ desk, actor }) => {
    const body = await readJson(request)
    if (!body.ok) return refuse(body.problem)
    const given = update.safeParse(body.value)
    if (!given.success) return refuse({ type: 'invalid', issues: [{ path: 'update', message: 'must be base64' }] })
    return answer(await desk.appendProse(actor, id, Buffer.from(given.data.update, 'base64')))
  })
}

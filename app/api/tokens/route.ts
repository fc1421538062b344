import { z } from 'zod'
import { forMember, json, refuse } from '../answer.ts'
import { readJson } from '../read-body.ts'

/** The member's tokens; for owners everybody's. */
export function GET(request: Request): Promise<Response> {
  return forMember(request, async ({ desk, actor }) => json({ tokens: (await desk.readAccount(actor)).tokens }))
}

const wanted = z.object({ name: z.string().trim().min(1).max(100), days: z.int().min(1).max(366) })

/** Makes a token and answers it, once. Only a person can: a token makes no other, or it would outlive its end. */
export function POST(request: Request): Promise<Response> {
  return forMember(request, async ({ desk, actor }) => {
    if (request.headers.has('Authorization')) return refuse({ type: 'notAllowed', act: 'makeToken' })
    const body = await readJson(request)
    if (!body.ok) return refuse(body.problem)
    const given = wanted.safeParse(body.value)
    const message = 'a name of up to 100 characters and days from 1 to 366 are needed'
    if (!given.success) return refuse({ type: 'invalid', issues: [{ path: '', message }] })
    return json(await desk.makeToken(actor, given.data), { status: 201 })
  })
}

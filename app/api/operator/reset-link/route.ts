import { z } from 'zod'
import { currentDesk } from '../../../../server/current-desk.ts'
import { json, refuse } from '../../answer.ts'
import { readJson } from '../../read-body.ts'

/** A link with which a member sets a new password; only for who holds the operator key, which the data folder gives away. */
export async function POST(request: Request): Promise<Response> {
  const desk = currentDesk()
  if (!desk.isOperator(request.headers.get('Authorization'))) return refuse({ type: 'notSignedIn' })
  const body = await readJson(request)
  const given = z.object({ email: z.string() }).safeParse(body.ok ? body.value : null)
  const token = given.success ? await desk.makeResetToken(given.data.email) : null
  return token === null
    ? refuse({ type: 'notFound', what: 'member' })
    : json({ address: `${desk.baseUrl}/reset?token=${token}` }, { status: 201 })
}

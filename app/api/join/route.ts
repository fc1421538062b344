import { z } from 'zod'
import { currentDesk } from '../../../server/current-desk.ts'
import { answer, isForeign, refuse, withCookies } from '../answer.ts'
import { readJson } from '../read-body.ts'

const joining = z.object({ token: z.string(), name: z.string(), email: z.string().default(''), password: z.string() })

/** Makes a member by the link of an invitation and signs them in. */
export async function POST(request: Request): Promise<Response> {
  const desk = currentDesk()
  if (isForeign(request, desk)) return refuse({ type: 'notAllowed', act: 'crossSite' })
  const body = await readJson(request)
  if (!body.ok) return refuse(body.problem)
  const given = joining.safeParse(body.value)
  const message = 'token, name and password are needed'
  if (!given.success) return refuse({ type: 'invalid', issues: [{ path: '', message }] })
  return answer(await desk.invitations.join(given.data), withCookies)
}

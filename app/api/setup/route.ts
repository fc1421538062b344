import { z } from 'zod'
import { currentDesk } from '../../../server/current-desk.ts'
import { answer, isForeign, refuse, withCookies } from '../answer.ts'
import { readJson } from '../read-body.ts'

const setUp = z.object({
  token: z.string(),
  deskName: z.string(),
  name: z.string(),
  email: z.string(),
  password: z.string(),
})

/** Makes the first owner and signs them in; needs the one-time token. */
export async function POST(request: Request): Promise<Response> {
  const desk = currentDesk()
  if (isForeign(request, desk)) return refuse({ type: 'notAllowed', act: 'crossSite' })
  const body = await readJson(request)
  const given = setUp.safeParse(body.ok ? body.value : null)
  if (!given.success)
    return refuse({
      type: 'invalid',
      issues: [{ path: '', message: 'token, deskName, name, email and password are needed' }],
    })
  return answer(await desk.setUp(given.data), withCookies)
}

import { z } from 'zod'
import { ROLES } from '../../../../domain/member.ts'
import { answer, forMember, isByToken, json, keyOf, refuse } from '../../answer.ts'
import { readJson } from '../../read-body.ts'

const offer = z.object({ role: z.enum(ROLES), email: z.string().max(200).default('') })

/** Makes an invitation and answers its link, once. Only a person can: who joins by it stays when a token ends. */
export function POST(request: Request): Promise<Response> {
  return forMember(request, async ({ desk, actor }) => {
    if (isByToken(request)) return refuse({ type: 'notAllowed', act: 'invite' })
    const body = await readJson(request)
    if (!body.ok) return refuse(body.problem)
    const given = offer.safeParse(body.value)
    const message = `must be one of ${ROLES.join(', ')}`
    if (!given.success) return refuse({ type: 'invalid', issues: [{ path: 'role', message }] })
    const key = keyOf(request)
    if (!key.ok) return answer(key)
    return answer(await desk.invitations.invite(actor, key.value, given.data), (made) => json(made, { status: 201 }))
  })
}

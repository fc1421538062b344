import type { Command } from '../../../domain/command.ts'
import { answer, forMember, isByToken, json, refuse } from '../answer.ts'
import { readJson } from '../read-body.ts'

/** One command of the kernel, as the interface sends it. A token makes nobody an owner. */
export function POST(request: Request): Promise<Response> {
  return forMember(request, async ({ desk, actor }) => {
    const body = await readJson(request)
    const dispatch = body.ok ? desk.parse.dispatch(body.value) : body
    if (dispatch.ok && makesOwner(dispatch.value.command) && isByToken(request)) {
      return refuse({ type: 'notAllowed', act: 'setMemberRole' })
    }
    return dispatch.ok
      ? answer(await desk.dispatch(actor, dispatch.value), (event) => json({ event }))
      : answer(dispatch)
  })
}

function makesOwner(command: Command): boolean {
  return command.name === 'setMemberRole' && command.role === 'owner'
}

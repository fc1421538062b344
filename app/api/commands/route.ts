import { answer, forMember, json } from '../answer.ts'
import { readJson } from '../read-body.ts'

/** One command of the kernel, as the interface sends it. */
export function POST(request: Request): Promise<Response> {
  return forMember(request, async ({ desk, actor }) => {
    const body = await readJson(request)
    const dispatch = body.ok ? desk.parse.dispatch(body.value) : body
    return dispatch.ok
      ? answer(await desk.dispatch(actor, dispatch.value), (event) => json({ event }))
      : answer(dispatch)
  })
}

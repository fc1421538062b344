import { currentDesk } from '../../../server/current-desk.ts'
import { json, refuse } from '../answer.ts'

/** 200 only when the database answers. */
export async function GET(): Promise<Response> {
  return (await currentDesk().healthy()) ? json({ ok: true }) : refuse({ type: 'unavailable' })
}

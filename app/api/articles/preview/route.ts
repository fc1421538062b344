import { answer, forMember } from '../../answer.ts'
import { readImport } from '../read-import.ts'

/** The article as it will be; nothing is kept. */
export function POST(request: Request): Promise<Response> {
  return forMember(request, async ({ desk }) => {
    const given = await readImport(request, desk)
    return given.ok ? answer(desk.previewImport(given.value.source)) : answer(given)
  })
}

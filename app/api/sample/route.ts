import { answer, forMember, json } from '../answer.ts'

/** Loads the sample story; a second time it only says where it is. */
export function POST(request: Request): Promise<Response> {
  return forMember(request, async ({ desk, actor }) =>
    answer(await desk.loadSample(actor), (value) => json(value, { status: 201 })),
  )
}

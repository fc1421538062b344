import { AS_ANNOTATION } from '../../../annotations/headers.ts'
import { answer, forMember, json, keyOf, refuse } from '../../../answer.ts'
import { readJson } from '../../../read-body.ts'

type Addressed = { params: Promise<{ id: string }> }

/** The article's annotations as an AnnotationCollection with its first page. */
export async function GET(request: Request, { params }: Addressed): Promise<Response> {
  const { id } = await params
  return forMember(request, async ({ desk, actor }) =>
    answer(await desk.annotations.list(actor, id), (value) => json(value, { headers: AS_ANNOTATION })),
  )
}

/** Makes an annotation from a W3C Annotation. `Idempotency-Key` makes a repeated request safe. */
export async function POST(request: Request, { params }: Addressed): Promise<Response> {
  const { id } = await params
  return forMember(request, async ({ desk, actor }) => {
    const body = await readJson(request)
    if (!body.ok) return refuse(body.problem)
    const key = keyOf(request)
    if (!key.ok) return answer(key)
    const made = await desk.annotations.create(actor, id, body.value, key.value)
    return answer(made, (value) =>
      json(value.json, {
        status: 201,
        headers: { ...AS_ANNOTATION, Location: `/api/annotations/${value.id}`, ETag: value.etag },
      }),
    )
  })
}

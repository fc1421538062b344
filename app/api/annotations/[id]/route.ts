import type { Problem } from '../../../../domain/problem.ts'
import { answer, forMember, json, refuse } from '../../answer.ts'
import { readJson } from '../../read-body.ts'
import { AS_ANNOTATION } from '../headers.ts'

type Addressed = { params: Promise<{ id: string }> }

/** What the tag in `If-Match` was taken from is no longer so. */
const CHANGED_SINCE: Problem = { type: 'stale', version: 0, current: null }
const PRECONDITION_FAILED = 412

/** One annotation as a W3C Annotation, with its tag. */
export async function GET(request: Request, { params }: Addressed): Promise<Response> {
  const { id } = await params
  return forMember(request, async ({ desk, actor }) => answer(await desk.annotations.get(actor, id), tagged))
}

/** Replaces it. `If-Match` is required; `?scope=claim` says that the claim is meant wherever it appears. */
export async function PUT(request: Request, { params }: Addressed): Promise<Response> {
  const { id } = await params
  const scope = new URL(request.url).searchParams.get('scope') === 'claim' ? 'claim' : 'place'
  return forMember(request, async ({ desk, actor }) => {
    const etag = request.headers.get('If-Match')
    if (etag === null) return refuse({ type: 'versionMissing' })
    const body = await readJson(request)
    if (!body.ok) return refuse(body.problem)
    const done = await desk.annotations.replace(actor, id, body.value, etag, scope)
    return 'changedSince' in done ? refuse(CHANGED_SINCE, PRECONDITION_FAILED) : answer(done, tagged)
  })
}

/** Deletes it. `If-Match` is required. */
export async function DELETE(request: Request, { params }: Addressed): Promise<Response> {
  const { id } = await params
  return forMember(request, async ({ desk, actor }) => {
    const etag = request.headers.get('If-Match')
    if (etag === null) return refuse({ type: 'versionMissing' })
    const done = await desk.annotations.remove(actor, id, etag)
    return 'changedSince' in done
      ? refuse(CHANGED_SINCE, PRECONDITION_FAILED)
      : answer(done, () => new Response(null, { status: 204 }))
  })
}

function tagged({ json: body, etag }: { json: object; etag: string }): Response {
  return json(body, { headers: { ...AS_ANNOTATION, ETag: etag } })
}

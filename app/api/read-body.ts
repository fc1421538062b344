import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'

/** Most bytes of a body that are read before it is refused. */
export const BODY_LIMIT = 8 * 1024 * 1024

/** The body's bytes. Problem: `tooLarge`, as soon as it is. */
export async function readBytes(request: Request, limit = BODY_LIMIT): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit)
      return fail({ type: 'tooLarge', limit, size: Number(request.headers.get('Content-Length')) || size })
    chunks.push(chunk)
  }
  return ok(Uint8Array.from(Buffer.concat(chunks)))
}

/** The body as JSON. Problems: `tooLarge`, `invalid`. */
export async function readJson(request: Request, limit?: number): Promise<Result<unknown>> {
  const bytes = await readBytes(request, limit)
  if (!bytes.ok) return bytes
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes.value)))
  } catch {
    return fail({ type: 'invalid', issues: [{ path: '', message: 'the body is not JSON' }] })
  }
}

/** The body as a form with files. Problems: `tooLarge`, `invalid`. */
export async function readForm(request: Request): Promise<Result<FormData>> {
  const bytes = await readBytes(request)
  if (!bytes.ok) return bytes
  try {
    return ok(
      await new Response(bytes.value, {
        headers: { 'Content-Type': request.headers.get('Content-Type') ?? '' },
      }).formData(),
    )
  } catch {
    return fail({ type: 'invalid', issues: [{ path: '', message: 'the body is not a form' }] })
  }
}

/** Whether the body is a form with files. */
export function isForm(request: Request): boolean {
  return request.headers.get('Content-Type')?.startsWith('multipart/form-data') ?? false
}

import type { Result } from '../../../domain/problem.ts'
import type { Desk } from '../../../server/desk.ts'
import { isForm, readForm, readJson } from '../read-body.ts'

/** What someone brings in, from JSON or from a form with a file. */
export async function readImport(request: Request, desk: Desk): Promise<ReturnType<Desk['parse']['import']>> {
  if (isForm(request)) {
    const form = await readForm(request)
    return form.ok ? desk.parse.importForm(form.value) : form
  }
  const body: Result<unknown> = await readJson(request)
  return body.ok ? desk.parse.import(withSource(body.value)) : body
}

/** The preview's `{text}` is short for a whole source. */
function withSource(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('text' in body)) return body
  return { source: { kind: 'text', text: body.text } }
}

import { z } from 'zod'
import { BLOCK_ROLES, SITE_TEXT_REASONS } from '../../domain/capture.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { ImportDetails, ImportSource } from '../import-article.ts'
import { invalid } from './invalid.ts'
import { id, line, storable } from './text-schema.ts'

const maybe = line.nullable().optional()

const details = {
  articleId: id.optional(),
  storyId: id.nullable().optional(),
  metadata: z
    .strictObject({
      headline: maybe,
      outlet: maybe,
      byline: maybe,
      publishedAt: maybe,
      url: maybe,
      language: maybe,
      obtained: line.optional(),
      workingTitle: line.optional(),
    })
    .optional(),
  roles: z.array(z.strictObject({ index: z.int().min(0), role: z.enum(BLOCK_ROLES) })).optional(),
  siteText: z
    .array(
      z.strictObject({
        start: z.int().min(0),
        end: z.int().min(1),
        reason: z.enum(SITE_TEXT_REASONS),
        hidden: z.boolean(),
      }),
    )
    .optional(),
}

/** `text` stays as it came: the importer alone says how text becomes canonical. */
const pasted = z.strictObject({ source: z.strictObject({ kind: z.literal('text'), text: z.string() }), ...details })

/** An article on its way in: what it is made of, and what a person said of it. */
export type ImportRequest = { readonly source: ImportSource; readonly details: ImportDetails }

/** The JSON of `POST /api/articles`. */
export function parseImport(body: unknown): Result<ImportRequest> {
  const parsed = pasted.safeParse(body)
  if (!parsed.success) return fail(invalid(parsed.error))
  const { source, ...rest } = parsed.data
  return ok({ source: { how: 'pasted', text: source.text }, details: detailsFrom(rest) })
}

/** The form of `POST /api/articles` and of the preview: a `file`, and the rest of the JSON in `json`. */
export async function parseImportForm(form: FormData): Promise<Result<ImportRequest>> {
  const file = form.get('file')
  if (!(file instanceof File)) return fail({ type: 'invalid', issues: [{ path: 'file', message: 'is missing' }] })
  const json = form.get('json')
  const parsed = z.strictObject(details).safeParse(typeof json === 'string' ? parseJson(json) : {})
  if (!parsed.success) return fail(invalid(parsed.error))
  const bytes = new Uint8Array(await file.arrayBuffer())
  return ok({ source: { how: 'file', fileName: storable(file.name), bytes }, details: detailsFrom(parsed.data) })
}

function detailsFrom({ metadata, ...rest }: Omit<z.infer<typeof pasted>, 'source'>): ImportDetails {
  return { ...rest, ...metadata } as ImportDetails // as in parseDispatch
}

/** JSON as a value; text that is none is `null`, which no schema takes. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

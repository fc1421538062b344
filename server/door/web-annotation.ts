import { z } from 'zod'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import { invalid } from './invalid.ts'
import { line, prose } from './text-schema.ts'

/** The context of every Web Annotation; the W3C's own address. */
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

const many = <T extends z.ZodType>(one: T) =>
  z.union([one, z.array(one)]).transform((given) => (Array.isArray(given) ? given : [given]))

const quoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: prose.refine((text) => text.trim() !== '', 'must not be empty'),
  prefix: prose.default(''),
  suffix: prose.default(''),
})
const positionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0),
  end: z.int().min(1),
})
const target = z.object({ source: z.string().optional(), selector: many(z.union([quoteSelector, positionSelector])) })

const textualBody = z.object({
  type: z.literal('TextualBody'),
  value: prose,
  purpose: z.string().optional(),
  format: z.string().optional(),
})
const resourceBody = z.object({ type: z.string().optional(), source: line, purpose: z.string().optional() })
const body = z.union([line, textualBody, resourceBody])

/** The part of a W3C Annotation that this door understands; whatever else it carries is left alone. */
const annotation = z.object({
  type: many(z.string()).refine((types) => types.includes('Annotation'), 'must be "Annotation"'),
  motivation: many(z.string()).default([]),
  bodyValue: prose.optional(),
  body: many(body).default([]),
  target: many(target),
})

/** One target: the words, the place (in code points), or both. */
export type WebTarget = {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null
  readonly position: { readonly start: number; readonly end: number } | null
}

/** What a W3C Annotation says, by the purposes of its bodies. `null` is "no such body". */
export type WebAnnotation = {
  readonly commentOnly: boolean
  readonly targets: readonly WebTarget[]
  /** purpose `describing`: the claim. */
  readonly describing: string | null
  /** purpose `assessing`: a verdict's key or label. */
  readonly assessing: string | null
  /** purpose `commenting`: the explanation, or a comment's text. */
  readonly commenting: string | null
  /** purpose `linking`, or a plain IRI: what is cited. */
  readonly linking: readonly string[]
}

/** A W3C Annotation from outside. Problem: `invalid`. */
export function parseWebAnnotation(json: unknown): Result<WebAnnotation> {
  const parsed = annotation.safeParse(json)
  if (!parsed.success) return fail(invalid(parsed.error))
  const { motivation, bodyValue, target: targets } = parsed.data
  const bodies = bodyValue === undefined ? parsed.data.body : [{ type: 'TextualBody' as const, value: bodyValue }]
  const valueFor = (purpose: string): string | null => textFor(bodies, motivation, purpose)
  const [describing, assessing, commenting] = [valueFor('describing'), valueFor('assessing'), valueFor('commenting')]
  const linking = bodies.flatMap((b) => (typeof b === 'string' ? [b] : 'source' in b ? [b.source] : []))
  const onlyCommented = describing === null && assessing === null && linking.length === 0
  return ok({
    commentOnly: onlyCommented && motivation.length === 1 && motivation[0] === 'commenting',
    targets: targets.map(targetFrom),
    ...{ describing, assessing, commenting, linking },
  })
}

/** A body without a purpose has that of the annotation's one motivation, as the standard says; commenting where there is none. */
function textFor(
  bodies: readonly z.infer<typeof body>[],
  motivation: readonly string[],
  purpose: string,
): string | null {
  const own = motivation.length === 1 ? motivation[0] : undefined
  const texts = bodies.flatMap((b) =>
    typeof b === 'object' && 'value' in b && (b.purpose ?? own ?? 'commenting') === purpose ? [b.value] : [],
  )
  return texts.length > 0 ? texts.join('\n') : null
}

function targetFrom({ selector }: z.infer<typeof target>): WebTarget {
  const quote = selector.find((s) => s.type === 'TextQuoteSelector')
  const position = selector.find((s) => s.type === 'TextPositionSelector')
  return {
    quote: quote ? { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix } : null,
    position: position ? { start: position.start, end: position.end } : null,
  }
}

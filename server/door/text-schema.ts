import { z } from 'zod'

/** Longest running text in one field, in UTF-16 code units: about thirty printed pages. */
const LONG = 100_000
/** Longest single line. */
const SHORT = 4_000
/** Longest id or key. */
const ID = 200

/** Text that the database can hold: NUL and lone surrogates become U+FFFD, as in canonical text. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\uFFFD')
}

/** Running text. */
export const prose = z.string().max(LONG).transform(storable)

/** One line of text, possibly empty. */
export const line = z.string().max(SHORT).transform(storable)

/** One line of text that says something. */
export const word = z.string().trim().min(1, 'must not be empty').max(SHORT).transform(storable)

/** An id that a client made, or an idempotency key: a UUID or anything like one. */
export const id = z
  .string()
  .min(1)
  .max(ID)
  .regex(/^[\w.:-]+$/, 'may hold letters, digits and _ . : - only')

/** A span of canonical text, in UTF-16 code units. */
export const span = z.strictObject({ start: z.int().min(0), end: z.int().min(1) })

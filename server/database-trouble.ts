import type { Problem } from '../domain/problem.ts'

/** Prisma's codes for a database that does not answer, closed the connection, or has none left; and its drivers' words. */
const NO_ANSWER = new Set([
  ...['P1001', 'P1002', 'P1008', 'P1011', 'P1017', 'P2024', 'P2037'],
  ...['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'],
])
/** Prisma's codes for a transaction that was given up: its time ran out, or it lost against another. */
const GIVEN_UP = new Set(['P2028', 'P2034'])
/**
 * PostgreSQL's codes (appendix A of its manual): connections (08), no disk, memory or connections left (53), shut down
 * or starting (57P), the system's own errors such as a failed write (58), and a server that only reads (25006).
 */
const NOT_NOW = /^(08|53|57P|58)|^25006$/
/** What the driver says in words alone. */
const BROKEN_CONNECTION =
  /connection terminated|not queryable|timeout exceeded when trying to connect|client was closed/i

/**
 * The problem behind what a database call threw: `unavailable` where the database is not there or cannot write,
 * `tooSlow` where it gave a transaction up, `null` for anything else, which is a fault of the program. Neither says that
 * nothing was written: a connection may break after the commit and before its answer. The same idempotency key asks again.
 */
export function troubleOf(error: unknown): Problem | null {
  const codes = codesOf(error)
  if (codes.some((code) => NO_ANSWER.has(code) || NOT_NOW.test(code))) return { type: 'unavailable' }
  if (codes.some((code) => GIVEN_UP.has(code))) return { type: 'tooSlow' }
  return error instanceof Error && BROKEN_CONNECTION.test(error.message) ? { type: 'unavailable' } : null
}

/** All codes in an error and in those it wraps. Prisma puts the driver's own into `meta`. */
function codesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return []
  const { code, originalCode, kind, cause, meta } = error as Readonly<Record<string, unknown>> // any object can be read so
  const own = [code, originalCode, kind].filter((one) => typeof one === 'string')
  return [...own, ...codesOf(cause), ...codesOf(driverErrorOf(meta))]
}

function driverErrorOf(meta: unknown): unknown {
  return typeof meta === 'object' && meta !== null ? Reflect.get(meta, 'driverAdapterError') : null
}

/** The interface's own language; dates are written in it whatever the browser speaks. */
const LANGUAGE = 'en-GB'

const YEAR_MONTH = 7
const YEAR = 4

/**
 * A date of any precision (ISO 8601, as `domain/date.ts` accepts it) as people write it: "2026", "November 2026",
 * "21 November 2026", "21 November 2026, 14:30". A time is given as it was written, in its own zone. What is not
 * such a date is given back unchanged.
 */
export function dateWords(value: string): string {
  const day = new Date(
    `${value.slice(0, YEAR_MONTH + 3)}${value.length < YEAR_MONTH + 3 ? '-01'.repeat(missing(value)) : ''}`,
  )
  if (Number.isNaN(day.getTime())) return value
  const words = new Intl.DateTimeFormat(LANGUAGE, { ...precision(value), timeZone: 'UTC' }).format(day)
  const time = /T(\d{2}:\d{2})/.exec(value)?.[1]
  return time ? `${words}, ${time}` : words
}

function missing(value: string): number {
  return value.length === YEAR ? 2 : 1
}

function precision(value: string): Intl.DateTimeFormatOptions {
  if (value.length === YEAR) return { year: 'numeric' }
  if (value.length === YEAR_MONTH) return { year: 'numeric', month: 'long' }
  return { year: 'numeric', month: 'long', day: 'numeric' }
}

/** A moment (ISO 8601, UTC) in a time zone: "21 November 2026, 14:30", or only its day. */
export function momentWords(moment: string, timeZone: string, withTime: boolean): string {
  const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric', timeZone }
  const time: Intl.DateTimeFormatOptions = withTime ? { hour: '2-digit', minute: '2-digit' } : {}
  const parts = new Intl.DateTimeFormat(LANGUAGE, { ...day, ...time }).format(new Date(moment))
  return parts.replace(' at ', ', ')
}

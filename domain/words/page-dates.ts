import { isPartialDate } from '../date.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})[^Z+-]*(Z|[+-]\d{2}:\d{2})?)?)?)?$/

/**
 * An ISO 8601 date of any precision in English: "2026", "November 2026",
 * "21 November 2026", "21 November 2026, 14:05 UTC". A time is given in the zone
 * it was written in. What is no such date is returned as it is.
 */
export function englishDate(value: string): string {
  const match = isPartialDate(value) ? PARTS.exec(value) : null
  if (!match) return value
  const [, year = '', month, day, time, zone] = match
  const date = [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
  return time ? [`${date},`, time, zoneName(zone)].filter(Boolean).join(' ') : date
}

function zoneName(zone: string | undefined): string {
  return zone === undefined ? '' : zone === 'Z' ? 'UTC' : `UTC${zone}`
}

/** A language of the interface's readers, where none is given: dates as British English writes them. */
export const DATE_LOCALE = 'en-GB'

const YEAR_MONTH = 7
const YEAR = 4

/** Dates are typed by the Gregorian calendar, so they are shown by it, also where another is usual. */
const CALENDAR = 'gregory'

/**
 * A date of any precision (ISO 8601, as `domain/date.ts` accepts it) as people write it in `locale`: "2026",
 * "November 2026", "21 November 2026", "21 November 2026, 14:30". A time is given as it was written, in its own zone.
 * What is not such a date is given back unchanged.
 */
export function dateWords(value: string, locale: string = DATE_LOCALE): string {
  const time = /T(\d{2}:\d{2})/.exec(value)?.[1]
  const written = value.slice(0, YEAR_MONTH + 3)
  const day = new Date(
    `${written}${written.length < YEAR_MONTH + 3 ? '-01'.repeat(missing(written)) : ''}T${time ?? '00:00'}Z`,
  )
  if (Number.isNaN(day.getTime())) return value
  return words(day, locale, { ...precision(value), ...(time ? TIME : {}), timeZone: 'UTC' })
}

function missing(value: string): number {
  return value.length === YEAR ? 2 : 1
}

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' }
const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' }

function precision(value: string): Intl.DateTimeFormatOptions {
  if (value.length === YEAR) return { year: 'numeric' }
  return value.length === YEAR_MONTH ? { year: 'numeric', month: 'long' } : DAY
}

/** A moment (ISO 8601, UTC) in a time zone: "21 November 2026, 14:30", or only its day. */
export function momentWords(moment: string, timeZone: string, withTime: boolean, locale: string = DATE_LOCALE): string {
  return words(new Date(moment), locale, { ...DAY, ...(withTime ? TIME : {}), timeZone })
}

function words(moment: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, calendar: CALENDAR }).format(moment).replace(' at ', ', ')
}

/**
 * The locale of dates for who sends this `Accept-Language` header: the first of the list that dates can be written
 * in. The order is that of the weights, as browsers send it.
 */
export function dateLocale(acceptLanguage: string | null): string {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => part.split(';')[0]?.trim() ?? '')
  return wanted.find(canWrite) ?? DATE_LOCALE
}

function canWrite(tag: string): boolean {
  try {
    return tag !== '' && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/

/**
 * Whether `value` is an ISO 8601 date of some precision that exists in the
 * calendar: a year, a month, a day, or a day with a time.
 */
export function isPartialDate(value: string): boolean {
  const match = DATE.exec(value)
  if (!match) return false
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = match
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    dayExists(Number(year), Number(month), Number(day)) &&
    timeExists(hour, minute, second)
  )
}

function dayExists(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function timeExists(hour: string, minute: string, second: string): boolean {
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 61
}

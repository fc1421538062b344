/** The day of `moment` in the reader's own time zone, as an ISO 8601 date. */
export function dayOf(moment: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`
}

import { isPartialDate } from '../../domain/date.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Source } from '../../domain/source.ts'
import { isWebAddress } from '../../domain/web-address.ts'

/** What is wrong with a source's addresses and dates, if anything; empty ones are right. */
export function sourceFault(source: Source): Problem | null {
  const address = [source.url, source.archivedUrl].find((url) => url !== null && !isWebAddress(url))
  if (address) return { type: 'badAddress', value: address }
  const date = [source.issued, source.accessed].find((value) => value !== '' && !isPartialDate(value))
  return date ? { type: 'badDate', value: date } : null
}

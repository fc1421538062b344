import type { SourceField } from './command.ts'
import { isPartialDate } from './date.ts'
import type { Problem } from './problem.ts'
import type { Source } from './source.ts'
import { isWebAddress } from './web-address.ts'

/** The fields that may be unknown rather than empty. */
const NULLABLE: readonly SourceField[] = ['url', 'archivedUrl', 'kind']

/** What setting one field of a source to `value` makes of it. */
export function sourceFieldSet(field: SourceField, value: string | null): Partial<Source> {
  return { [field]: NULLABLE.includes(field) ? value || null : (value ?? '') }
}

/** What is wrong with a source's title, addresses and dates, if anything; empty addresses and dates are right. */
export function sourceFault({ title, url, archivedUrl, issued, accessed }: Source): Problem | null {
  const address = [url, archivedUrl].find((one) => one !== null && !isWebAddress(one))
  if (address) return { type: 'badAddress', value: address }
  const date = [issued, accessed].find((value) => value !== '' && !isPartialDate(value))
  if (date) return { type: 'badDate', value: date }
  if (title.trim() !== '') return null
  return { type: 'invalid', issues: [{ path: 'title', message: 'a source needs a title or an address' }] }
}

import type { ArticleField } from '../../../../domain/command.ts'
import { isPartialDate } from '../../../../domain/date.ts'
import type { Problem } from '../../../../domain/problem.ts'

/** What is wrong with a field of an article before it is sent; `null` where nothing is. The server asks again. */
export function detailProblem(field: ArticleField, value: string): Problem | null {
  if (field === 'workingTitle' && value === '') return { type: 'empty' }
  if (value === '') return null
  if (field === 'publishedAt' && !isPartialDate(value)) return { type: 'badDate', value }
  if (field === 'url' && !isWebAddress(value)) return { type: 'badAddress', value }
  if (field === 'language' && !isLanguage(value)) return { type: 'badLanguage', value }
  return null
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//iu.test(value) && URL.canParse(value)
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    // A RangeError is how Intl says no.
    return false
  }
}

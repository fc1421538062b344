import type { Article } from './article.ts'
import type { ArticleField } from './command.ts'
import { isPartialDate } from './date.ts'
import { isLanguageTag } from './language.ts'
import type { Problem } from './problem.ts'
import { isWebAddress } from './web-address.ts'

/** The fields that always hold text: empty is "nothing noted", never unknown. */
const TEXT_FIELDS: readonly ArticleField[] = ['workingTitle', 'obtained', 'findingHeadline']

/** What setting one field of an article to `value` makes of it; `null` is "not known". */
export function articleFieldSet(field: ArticleField, value: string | null): Partial<Article> {
  return { [field]: TEXT_FIELDS.includes(field) ? (value ?? '') : value || null }
}

/** What is wrong with an article's fields, if anything: its metadata, or that it is called nothing. */
export function articleFault(article: Article): Problem | null {
  const fault = metadataFault(article)
  if (fault || article.headline !== null || article.workingTitle.trim() !== '') return fault
  return {
    type: 'invalid',
    issues: [{ path: 'workingTitle', message: 'an article without a headline needs a working title' }],
  }
}

/** What is wrong with an article's metadata, if anything; unknown values are right. */
export function metadataFault({
  publishedAt,
  url,
  language,
}: Pick<Article, 'publishedAt' | 'url' | 'language'>): Problem | null {
  if (publishedAt !== null && !isPartialDate(publishedAt)) return { type: 'badDate', value: publishedAt }
  if (url !== null && !isWebAddress(url)) return { type: 'badAddress', value: url }
  if (language !== null && !isLanguageTag(language)) return { type: 'badLanguage', value: language }
  return null
}

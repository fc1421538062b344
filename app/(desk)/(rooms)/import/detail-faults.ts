import { isPartialDate } from '../../../../domain/date.ts'
import { isLanguageTag } from '../../../../domain/language.ts'
import { isWebAddress } from '../../../../domain/web-address.ts'
import { importWords } from '../../../../domain/words/import.ts'
import { problemWords } from '../../../../domain/words/problems.ts'
import type { Arrangement, Details } from './arrangement.ts'

/** What is wrong with an arrangement, by field, as sentences; empty when nothing is. Unknown is never wrong. */
export type Faults = Partial<Record<keyof Details | 'story', string>>

/** Looks at everything that can be wrong with what was typed. */
export function faultsOf({ details, story }: Arrangement): Faults {
  const faults: Faults = {}
  const [date, url, language] = [details.publishedAt.trim(), details.url.trim(), details.language.trim()]
  if (date && !isPartialDate(date)) faults.publishedAt = problemWords({ type: 'badDate', value: date })
  if (url && !isWebAddress(url)) faults.url = problemWords({ type: 'badAddress', value: url })
  if (language && !isLanguageTag(language)) faults.language = problemWords({ type: 'badLanguage', value: language })
  if (story.kind === 'new' && story.title.trim() === '') faults.story = importWords.storyTitleMissing
  return faults
}

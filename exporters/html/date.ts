import { isPartialDate } from '../../domain/date.ts'
import { html, type Markup } from './markup.ts'
import { foreign } from './phrase.ts'

/** A date in words, for machines too where it is one. */
export function dated(value: string, inWords: (value: string) => string): Markup {
  return isPartialDate(value) ? html`<time datetime="${value}">${inWords(value)}</time>` : foreign(value)
}

import type { Phrase } from '../../domain/words/page-phrase.ts'
import type { Sheet } from './sheet.ts'

/** The desk's headline, or a neutral one made of the article's. A working title is never printed. */
export function ourHeadline({ page, words }: Sheet): Phrase {
  const own = page.finding.headline.trim()
  return own ? [{ foreign: own }] : words.headlineFor(page.article.headline, page.article.outlet)
}

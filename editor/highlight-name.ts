import { highlightWords } from '../domain/words/highlight.ts'
import type { Highlight } from './marks.ts'

/**
 * What a screen reader says of words under these highlights, each named; the innermost comes last, as it begins last.
 * It is a description and not a name, which a `mark` may not have, and no text of the article: no offset moves and
 * nothing more is copied.
 */
export function nameOfCovers(covers: readonly { readonly highlight: Highlight }[]): string {
  const names = covers.map(({ highlight }) => nameOf(highlight)).reverse()
  return names.length === 1 ? (names[0] ?? '') : highlightWords.several(names)
}

function nameOf({ kind, number, verdict, denial }: Highlight): string {
  return kind === 'claim' ? highlightWords.claim(number, verdict?.label ?? null, denial) : highlightWords[kind]
}

import { highlightWords } from '../domain/words/highlight.ts'
import type { Highlight } from './marks.ts'

/** Nobody keeps more names in mind while listening; the caret's commands reach the others. */
const NAMED = 3

/**
 * What a screen reader says of words under these highlights: the innermost few by name, the last begun last, and how
 * many more there are.
 * It is a description and not a name, which a `mark` may not have, and no text of the article: no offset moves and
 * nothing more is copied.
 */
export function nameOfCovers(covers: readonly { readonly highlight: Highlight }[]): string {
  const names = covers.slice(0, NAMED).map(({ highlight }) => nameOf(highlight))
  return names.length === 1 ? (names[0] ?? '') : highlightWords.several(names.reverse(), covers.length - names.length)
}

function nameOf({ kind, number, verdict, denial }: Highlight): string {
  return kind === 'claim' ? highlightWords.claim(number, verdict?.label ?? null, denial) : highlightWords[kind]
}

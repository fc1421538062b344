/**
 * A piece of a sentence for readers: the desk's words; `foreign`, a name or
 * address that came from elsewhere; or `theirs`, words of the article. Who prints
 * it keeps the last two from reordering the words around them, and adds no
 * quotation marks.
 */
export type Part = string | { readonly foreign: string } | { readonly theirs: string }

/** A sentence, or a part of one, for readers. */
export type Phrase = readonly Part[]

/** The phrase as plain text. */
export function plain(phrase: Phrase): string {
  return phrase
    .map((part) => (typeof part === 'string' ? part : 'foreign' in part ? part.foreign : part.theirs))
    .join('')
}

/** The phrase with a capital first letter, as a sentence begins. What the article says is left as it is. */
export function capitalised(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase
  if (first === undefined || (typeof first === 'object' && 'theirs' in first)) return phrase
  return [typeof first === 'string' ? upperFirst(first) : { foreign: upperFirst(first.foreign) }, ...rest]
}

/** The phrases with `separator` between them. */
export function joined(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]))
}

function upperFirst(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** "Q:", "Mara Voss:": up to four capitalised words before a colon, at the start of a block. */
const LABEL = /^(?:[QA]|\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}):(?=\s)/u

/** Labels that a page gives to its links and pictures. */
const NOT_A_SPEAKER = /^(?:read|related|more|see|watch|listen|recommended|don't|photo|image|share)\b/i

/**
 * The blocks of an interview that open with a speaker's label, as indices: their first and second persons are the
 * speakers', not the site's. A label that comes only once is not taken for a speaker's.
 */
export function spokenBlocks(texts: readonly string[]): ReadonlySet<number> {
  const labels = texts.map((text) => LABEL.exec(text)?.[0] ?? '')
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  const speaks = (label: string) => label !== '' && !NOT_A_SPEAKER.test(label) && (counts.get(label) ?? 0) > 1
  return new Set(labels.flatMap((label, i) => (speaks(label) ? [i] : [])))
}

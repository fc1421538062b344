import type { Span } from '../../domain/span.ts'

/** Titles, months and the like that end in a full stop in the middle of a sentence. */
const ABBREVIATIONS = [
  'Mr Mrs Ms Mx Dr Prof St Sr Jr Gen Col Maj Lt Cpl Sgt Capt Cmdr Adm Rev Fr Hon Sen Rep Gov Pres Supt Insp Det Ave Blvd',
  'Nos No Art Arts Sec Fig Figs Vol vols pp ch Inc Ltd Co Corp Bros Dept Univ vs cf approx ca est al etc e\\.g i\\.e a\\.m p\\.m',
  'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec',
  'bzw z\\.B d\\.h u\\.a Nr Hr Fr Str Mme Mlle Mgr Sr Sra Srta Dra Ud Uds Sig Dott',
]
  .join(' ')
  .split(' ')

const AFTER_ABBREVIATION = new RegExp(`(?:^|[^\\p{L}\\p{N}.])(?:${ABBREVIATIONS.join('|')})\\.\\s*$`, 'u')

/** "J. K. Smith", "U.S. Navy", "M. Dupont". */
const AFTER_INITIALS = /(?:^|[^\p{L}\p{N}])(?:\p{Lu}\.[\s-]?)+\s*$/u

/** “Go!” he said. */
const GOES_ON = /^[\s\p{P}]*\p{Ll}/u

/** "21. November": languages that write ordinal numbers with a full stop. */
const DOTTED_ORDINALS = /^(?:bs|cs|da|de|et|fi|hr|hu|is|lb|lv|nb|nn|no|sk|sl|sr|tr)\b/
const AFTER_ORDINAL = /(?:^|[^\p{N}.,])\p{N}{1,2}\.\s*$/u

/** Code units before an end that are looked at: longer than any abbreviation, and a bound for hostile text. */
const LOOK_BACK = 40

/**
 * The sentences of `text`, which they cover without a gap; each has the white
 * space that follows it. Where it is doubtful that a sentence ends ("Mr.", "J. K."),
 * it goes on: an excerpt is then a sentence too long, never one torn apart.
 * `lang` is BCP 47 or empty.
 */
export function sentences(text: string, lang: string): Span[] {
  const segmenter = new Intl.Segmenter(lang || 'en', { granularity: 'sentence' })
  const found: { start: number; end: number }[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1)
    const before = text.slice(Math.max(last?.start ?? 0, index - LOOK_BACK), index)
    if (last && goesOn(before, segment, lang)) last.end = index + segment.length
    else found.push({ start: index, end: index + segment.length })
  }
  return found
}

function goesOn(before: string, after: string, lang: string): boolean {
  if (AFTER_ABBREVIATION.test(before) || AFTER_INITIALS.test(before)) return true
  return GOES_ON.test(after) || (DOTTED_ORDINALS.test(lang) && AFTER_ORDINAL.test(before))
}

const VERBS =
  'said|says|told|announced|added|wrote|writes|stated|reports|reported|claims|claimed|explains|explained|asked|' +
  'warns|warned|argues|argued|insists|insisted|confirmed|denied|declared|declares|replied|recalled|noted|' +
  'sagte|sagt|erklärte|berichtete|berichtet|dit|déclaré|affirmé|annoncé|dijo|afirmó|declaró|disse|detto|afirmou|' +
  'сказал|сказала|сообщил|сообщила|заявил|заявила|قال|قالت|אמר|אמרה'

const WORD = String.raw`(?<![\p{L}\p{M}])`
const WORD_END = String.raw`(?![\p{L}\p{M}])`
/** A capital letter that starts a name, not the site speaking of itself or to its reader. */
const NAME = String.raw`${WORD}(?!(?:We|You|Your|Our|If|I)${WORD_END})\p{Lu}[\p{L}\p{M}.'-]*`

const SPEAKERS = [
  // Mara Voss, the mayor, told ; Reuters reports
  `${NAME}(?: [^ .!?]+){0,5}? (?:${VERBS})${WORD_END}`,
  // said Mara Voss
  `${WORD}(?:${VERBS}) (?:the )?${NAME}`,
  // she said ; who told
  `${WORD}(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho) (?:${VERBS})${WORD_END}`,
  // the minister said: "said" needs no name, unless the site says it of itself
  `(?<!${WORD}(?:[Ww]e|[Yy]ou|I) )${WORD}said${WORD_END}`,
  `${WORD}[Aa]ccording to `,
  // languages without capitals
  `${WORD}(?:قال|قالت|אמר|אמרה)${WORD_END}`,
]

const SPEAKER = new RegExp(SPEAKERS.join('|'), 'u')

/** Whether somebody is reported to say something in `cased` text; such a sentence is the article's. */
export function namesSpeaker(cased: string): boolean {
  return SPEAKER.test(cased)
}

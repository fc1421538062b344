import { endsSentence } from './sentence-end.ts'

/** Agencies whose name in brackets makes a dateline of a place that is not in capitals. */
const AGENCIES =
  'Reuters|AP|AFP|UPI|dpa|epd|KNA|APA|SDA|ATS|ANSA|EFE|Lusa|ANP|Belga|TT|NTB|Ritzau|PAP|ČTK|MTI|TASS|Interfax|' +
  'Xinhua|Kyodo|Jiji|PTI|ANI|CNN|BBC|ТАСС|Интерфакс|РИА Новости|رويترز|أ ف ب|وكالات|د ب أ|ロイター|共同|時事'

/** Words in capitals before a dash that name no place. */
const LABELS =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|URGENT|WATCH|VIDEOS?|PHOTOS?|LIVE|NEWS|OPINION|COMMENT|ANALYSIS|REVIEW|INTERVIEW|PODCAST|CORRECTION|FACT|NOTE|EDITOR|QUIZ|PROFILE|EIL|EILMELDUNG|KOMMENTAR|ANALYSE)\b/

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’/-]*`
const PLACE = String.raw`(?=(?:[.'’/\s-]{0,2}\p{Lu}){3})${CAPITALS}(?:\s${CAPITALS}){0,4}`
const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}.'’/-]{0,20}`
/** ", England" or ", Jan. 5", up to three of them. */
const DETAILS = String.raw`(?:,\s[\p{L}\p{M}\p{N}.'’ ]{1,25}){0,3}`
const SPACED_DASH = String.raw`\s?(?:[–—]|--?)(?=\s|$)`
const OPENING = `["'“‘«„]?`

const FORMS = [
  // LONDON (Reuters) — ; WASHINGTON, Jan. 5 (AP) --
  String.raw`${PLACE}${DETAILS}\s?\([^()]{2,40}\)${SPACED_DASH}`,
  // PORT ELSWICK – The … ; a place in capitals without an agency, before the start of a sentence
  String.raw`${PLACE}${DETAILS}${SPACED_DASH}(?=$|\s${OPENING}[\p{Lu}\p{Lo}\p{N}])`,
  // LONDON—The …
  String.raw`${PLACE}${DETAILS}—(?=$|${OPENING}\p{Lu}\p{Ll})`,
  // Berlin (dpa) - ; (Reuters) - ; القاهرة (رويترز) -
  String.raw`(?:${WORD}(?:\s${WORD}){0,3}${DETAILS}\s)?\((?:${AGENCIES})(?:/[^()]{2,20})?\)${SPACED_DASH}`,
  // MOSCOW, June 3. /TASS/.
  String.raw`${PLACE},\s[^./]{3,20}\.\s/[^/]{2,20}/\.(?=\s|$)`,
  // 【ロンドン共同】
  `【[^【】]{0,15}(?:${AGENCIES})[^【】]{0,4}】`,
]

const DATELINE = new RegExp(`^(?:${FORMS.join('|')})`, 'u')

/** A dateline is no longer than this in UTF-16 code units. */
const LONGEST = 120

/** What follows a dateline in its line is a sentence, or at least so many code units long. */
const SHORTEST_OPENING = 100

/**
 * How many UTF-16 code units at the start of `line` are a dateline with its dash ("PORT ELSWICK –"), or 0 where the
 * line does not start with one. A line that is nothing but a dateline gives its whole length.
 */
export function datelineLength(line: string): number {
  const found = DATELINE.exec(line.slice(0, LONGEST))?.[0] ?? ''
  if (LABELS.test(found)) return 0
  const rest = line.slice(found.length)
  return rest === '' || endsSentence(rest) || rest.length >= SHORTEST_OPENING ? found.length : 0
}

/** Whether the block is a dateline and nothing else. */
export function isDateline(text: string): boolean {
  return text !== '' && datelineLength(text) === text.length
}

/** A byline is no longer than this in UTF-16 code units. */
const LONGEST = 120

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
const PARTICLE = `(?:de|del|della|di|da|dos|du|van|von|der|den|bin|ibn|al|el|la|le|y|e|ten|zu)`
/** Anna Holt; ANNA HOLT; Jan van der Berg */
const PERSON = `${NAME}(?: ${PARTICLE}){0,2}(?:[ ](?:${NAME}|${PARTICLE}(?= ))){0,4}`
const JOINED = String.raw`(?:,? (?:and|und|et|y|e|en|och|og|i|for|in|at|für|with) |, |; | & | \| | / )`

const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|Words by|Written by|Reported by|Story by|Text:|Von|Par|Por|Di|Door|Av|Af|Autor:|Автор:|Текст:) (${PERSON}(?:${JOINED}(?:the )?${PERSON})*)[.]?$`,
  'u',
)
/** Scripts without capitals: "by" and up to six words. */
const CASELESS_BYLINE = /^(?:بقلم|كتب|كتبت|מאת|文[:：/]|取材・文[:：/]?)[:：]? ?((?:[^\s.。،,]+ ?){1,6})$/u

/** The names of a byline as printed, without "By"; null where the line is not a byline. */
export function bylineNames(line: string): string | null {
  if (line.length > LONGEST) return null
  return (BYLINE.exec(line) ?? CASELESS_BYLINE.exec(line))?.[1]?.trim() ?? null
}

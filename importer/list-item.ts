const BULLET = /^[•‣▪▫●○◦■□✓✔➤►·・][\s]?(?=\S)/u
/** A hyphen, an asterisk or a number starts much else too: a line of dialogue, a date, a league place. */
const MAYBE_ITEM = /^(?:[-*+]|\d{1,3}[.)]|\(\d{1,3}\)|\p{L}\))\s(?=\S)/u

/**
 * Which of neighbouring blocks are items of a list: those with a bullet, and those with a hyphen, an asterisk or a
 * number where a neighbour starts alike.
 */
export function listItems(texts: readonly string[]): boolean[] {
  const maybe = texts.map((text) => kindOfMark(text))
  return texts.map((text, i) => {
    const kind = maybe[i]
    return BULLET.test(text) || (!!kind && (maybe[i - 1] === kind || maybe[i + 1] === kind))
  })
}

function kindOfMark(text: string): string {
  const mark = MAYBE_ITEM.exec(text)?.[0] ?? ''
  return mark.replace(/\d+/, '1').replace(/\p{L}/u, 'a').trim()
}

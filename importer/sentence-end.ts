/** Marks that may follow a sentence's last one: closing quotation marks and brackets, and what shows nothing. */
const CLOSERS = String.raw`["'”’»«“›)\]」』\p{Default_Ignorable_Code_Point}\s]*$`

const END = new RegExp(`[.!?…。！？｡।؟۔։።]${CLOSERS}`, 'u')
const FULL_STOP = new RegExp(`[.…。｡।۔։።]${CLOSERS}`, 'u')
/** "U.S.", "a.m.": its last stop belongs to the word. */
const DOTTED_WORD = /(?:^|\s)(?:\p{L}\.){2,}$/u

/** How much of a text's end is looked at; closing marks are never so many. */
const TAIL = 12

/** Whether `text` ends as a sentence does, in the scripts whose marks are known here. */
export function endsSentence(text: string): boolean {
  return END.test(text.slice(-TAIL))
}

/** Whether `text` ends with a full stop that is not an abbreviation's ("in the U.S."); a question mark is none. */
export function endsWithFullStop(text: string): boolean {
  return FULL_STOP.test(text.slice(-TAIL)) && !DOTTED_WORD.test(text.slice(-TAIL))
}

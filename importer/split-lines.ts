import { datelineLength } from './dateline.ts'

/**
 * A part of a line. `joint` is what stood before it: a line end, or within its line a space or nothing, where the
 * line may have glued two things together.
 */
export type Piece = { readonly text: string; readonly joint: '\n' | ' ' | '' }

/** A lower-case letter and the end of a sentence meet the start of another, without a space between them. */
const GLUE = /(?<=\p{Ll}[.!?]{1,3})(?=["'“‘«„]?\p{Lu})/gu

/** Words whose stop ends no sentence. */
const ABBREVIATION = /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|St|Gov|Sen|Rep|Gen|Col|Capt|Inc|Ltd|Co|No|vs)$/u

/** "e.g", "www.example", an address: words that are not at their end when a stop follows. */
const UNFINISHED = /\.\p{Ll}|[@/]/u

/** What may follow the dot in the name of a site or a file, however it is written. */
const NAME_ENDING = /^(?:com|org|net|io|tv|js|txt|pdf|html?|docx?)(?![\p{L}\p{N}])/iu

/** How far back a word is looked at, in UTF-16 code units. */
const LONGEST_WORD = 60

/** Cuts `line` wherever it may glue two things together; the parts with their joints are the line again. */
export function loosen(line: string): Piece[] {
  return cutSentences(line).flatMap(cutDateline)
}

/** Joins each piece again to the one before it in its line, unless `parted` says that the two are two things. */
export function rejoin<P extends Piece>(pieces: readonly P[], parted: (left: P, right: P) => boolean): P[] {
  const joined: P[] = []
  pieces.forEach((right, i) => {
    const left = pieces[i - 1]
    const open = joined.at(-1)
    if (!left || !open || right.joint === '\n' || parted(left, right)) joined.push(right)
    else joined[joined.length - 1] = { ...open, text: open.text + right.joint + right.text }
  })
  return joined
}

function cutSentences(line: string): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const { index } of line.matchAll(GLUE)) {
    if (!isSentenceEnd(line.slice(Math.max(start, index - LONGEST_WORD), index), line.slice(index, index + 10)))
      continue
    pieces.push({ text: line.slice(start, index), joint: start === 0 ? '\n' : '' })
    start = index
  }
  return [...pieces, { text: line.slice(start), joint: start === 0 ? '\n' : '' }]
}

function cutDateline(piece: Piece): Piece[] {
  const length = datelineLength(piece.text)
  if (length === 0 || length === piece.text.length) return [piece]
  const joint = piece.text[length] === ' ' ? ' ' : ''
  return [
    { text: piece.text.slice(0, length), joint: piece.joint },
    { text: piece.text.slice(length + joint.length), joint },
  ]
}

function isSentenceEnd(before: string, after: string): boolean {
  const word = before.slice(before.lastIndexOf(' ') + 1).replace(/[.!?]{1,3}$/, '')
  return !ABBREVIATION.test(word) && !UNFINISHED.test(word) && !NAME_ENDING.test(after)
}

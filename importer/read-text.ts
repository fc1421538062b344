import { hasBinarySignature, looksBinary } from './binary-signs.ts'
import { decodeText } from './decode-text.ts'
import { showsNothing } from './shows-nothing.ts'

/**
 * The most that is taken as one article, in bytes: of a file as it arrived, of a paste as UTF-8. 2 MiB is about
 * three hundred thousand words of English, three times a long novel.
 */
export const MAX_TEXT_BYTES = 2 * 1024 * 1024

/** Why a file or paste was not taken. `limit` and `size` are bytes. */
export type TextProblem =
  | { readonly type: 'empty' }
  | { readonly type: 'notText' }
  | { readonly type: 'tooLarge'; readonly limit: number; readonly size: number }

/** The text as it arrived, not yet canonical, or why there is none. */
export type TextRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: TextProblem }

/**
 * The text of a `.txt` file. Understood are UTF-8 (with or without byte order mark), UTF-16 with its mark, and
 * windows-1252. `notText` is a file of another kind under that name, or an encoding that cannot be told.
 */
export function readTextFile(bytes: Uint8Array): TextRead {
  if (bytes.length > MAX_TEXT_BYTES) return tooLarge(bytes.length)
  if (hasBinarySignature(bytes)) return refused({ type: 'notText' })
  const text = decodeText(bytes)
  if (text === null || looksBinary(text)) return refused({ type: 'notText' })
  return unlessEmpty(text)
}

/**
 * Whether pasted `text` can be taken; the same limits as for a file. It is never `notText`: a clipboard holds text,
 * and characters that cannot be kept are replaced when it becomes canonical.
 */
export function checkPaste(text: string): TextRead {
  const size = new TextEncoder().encode(text).length
  return size > MAX_TEXT_BYTES ? tooLarge(size) : unlessEmpty(text)
}

function unlessEmpty(text: string): TextRead {
  return showsNothing(text) ? refused({ type: 'empty' }) : { ok: true, text }
}

function tooLarge(size: number): TextRead {
  return refused({ type: 'tooLarge', limit: MAX_TEXT_BYTES, size })
}

function refused(problem: TextProblem): TextRead {
  return { ok: false, problem }
}

import { closingMarks } from './quotation-marks.ts'

/**
 * Whether the whole block is one quotation: it opens with a mark and the mark that closes it is the block's last
 * character. "“Yes,” she said. “No.”" is not one; an apostrophe within ‘…’ is no closing mark.
 */
export function isQuotation(block: string): boolean {
  const closing = closingMarks(block.charAt(0))
  if (!closing || block.length < 3 || !closing.includes(block.charAt(block.length - 1))) return false
  const inner = block.slice(1, -1)
  const text = closing === '’' ? inner.replace(/(?<=\p{L})’(?=\p{L})/gu, '') : inner
  return ![...closing].some((mark) => text.includes(mark))
}

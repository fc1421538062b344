import type { Block, BlockRole } from '../domain/capture.ts'

/** A block before it has a place: canonical text without a line end, never empty. */
export type Part = { readonly text: string; readonly role: BlockRole }

/** The canonical text of `parts` in their order, and where each stands in it, in UTF-16 code units. */
export function layOut(parts: readonly Part[]): { readonly text: string; readonly blocks: readonly Block[] } {
  let start = 0
  const blocks = parts.map(({ text, role }, index) => {
    const block = { index, role, start, end: start + text.length }
    start = block.end + 1
    return block
  })
  return { text: parts.map((part) => part.text).join('\n'), blocks }
}

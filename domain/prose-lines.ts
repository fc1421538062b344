import type { Prose, ProseBlock } from './prose.ts'

/** Running text as plain text: a line a paragraph, quoted ones after `> `, items of a list after `• ` or their number. */
export function proseLines(prose: Prose): string {
  return prose.flatMap(linesOf).join('\n')
}

function linesOf(block: ProseBlock): string[] {
  switch (block.type) {
    case 'paragraph':
      return [block.content.map((run) => run.text).join('')]
    case 'quotation':
      return block.content.flatMap(linesOf).map((line) => `> ${line}`)
    case 'bulletList':
      return block.items.flatMap((item) => marked(item, '• '))
    case 'orderedList':
      return block.items.flatMap((item, index) => marked(item, `${index + 1}. `))
  }
}

/** The first line of an item with its mark; the others below it. */
function marked(item: Prose, mark: string): string[] {
  return item.flatMap(linesOf).map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`)
}

import type { ProseBlock, ProseText } from '../../domain/prose.ts'

/** A paragraph of plain words and linked ones. */
export function p(...runs: readonly (string | ProseText)[]): ProseBlock {
  return { type: 'paragraph', content: runs.map((run) => (typeof run === 'string' ? plain(run) : run)) }
}

/** Words that lead to `href`. */
export function a(href: string, text: string): ProseText {
  return { type: 'text', text, marks: [{ type: 'link', href }] }
}

/** Words with stress on them. */
export function em(text: string): ProseText {
  return { type: 'text', text, marks: [{ type: 'em' }] }
}

/** A list, a paragraph an item. */
export function list(...items: readonly string[]): ProseBlock {
  return { type: 'bulletList', items: items.map((item) => [p(item)]) }
}

function plain(text: string): ProseText {
  return { type: 'text', text, marks: [] }
}

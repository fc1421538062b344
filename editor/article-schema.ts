import type { DOMOutputSpec, Node } from 'prosemirror-model'
import { Schema } from 'prosemirror-model'
import type { BlockRole } from '../domain/capture.ts'

const ELEMENTS: Readonly<Record<BlockRole, string>> = {
  headline: 'h1',
  standfirst: 'p',
  byline: 'p',
  dateline: 'p',
  paragraph: 'p',
  heading: 'h2',
  quotation: 'blockquote',
  listItem: 'p',
  caption: 'p',
}

/**
 * An article as a document: blocks of text, and no marks at all. What is drawn
 * over the text is no part of the document. The attributes of a block are
 * `index` and `role`, as in its capture.
 */
export const articleSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    block: {
      content: 'text*',
      attrs: {
        index: { default: 0, validate: 'number' },
        role: { default: 'paragraph', validate: 'string' },
      },
      selectable: false,
      toDOM: blockToDOM,
    },
    text: {},
  },
})

/**
 * `data-signs`, about its length in code units, lets a style sheet guess how tall a block is before it is laid out. It is
 * one of few: blocks that say the same share their style, and an article has thousands.
 */
function blockToDOM(node: Node): DOMOutputSpec {
  const about = SIGNS.find((signs) => node.content.size <= signs) ?? SIGNS.at(-1)
  return [
    elementOf(node),
    { class: 'article-block', 'data-role': String(node.attrs.role), 'data-signs': String(about) },
    0,
  ]
}

/**
 * The lengths that `ui/article.css` knows: a line of a desk's window each up to eight, then wider steps, as long blocks
 * are rare. A longer block is taken for one of the last length.
 */
export const SIGNS = [
  70, 140, 210, 280, 350, 420, 490, 560, 640, 720, 840, 980, 1_200, 1_500, 2_000, 3_000, 5_000, 10_000,
]

function elementOf(node: Node): string {
  const elements: Readonly<Record<string, string>> = ELEMENTS
  return elements[String(node.attrs.role)] ?? 'p'
}

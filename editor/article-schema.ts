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
 * An article as a document: blocks of text in chunks of some screens each, and no marks at all. What is drawn over
 * the text is no part of the document. The attributes of a block are `index` and `role`, as in its capture. A chunk
 * says nothing of the article but the index of its first block; it is there so that a browser has few elements to look
 * after in a long text.
 */
export const articleSchema = new Schema({
  nodes: {
    doc: { content: 'chunk+' },
    chunk: {
      content: 'block+',
      attrs: { first: { default: 0, validate: 'number' } },
      selectable: false,
      toDOM: chunkToDOM,
    },
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

/** About its length in code units, and its blocks, let a style sheet guess how tall a chunk is before it is laid out. */
function chunkToDOM(node: Node): DOMOutputSpec {
  const style = `--signs: ${node.content.size}; --blocks: ${node.childCount}`
  return ['div', { class: 'article-chunk', 'data-first': String(node.attrs.first), style }, 0]
}

function blockToDOM(node: Node): DOMOutputSpec {
  return [elementOf(node), { class: 'article-block', 'data-role': String(node.attrs.role) }, 0]
}

function elementOf(node: Node): string {
  const elements: Readonly<Record<string, string>> = ELEMENTS
  return elements[String(node.attrs.role)] ?? 'p'
}

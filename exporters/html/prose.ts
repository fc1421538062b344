import type { Prose, ProseBlock, ProseMark, ProseText } from '../../domain/prose.ts'
import { link } from './link.ts'
import { html, type Markup } from './markup.ts'

/** Running text of the desk's own. */
export function prose(blocks: Prose): Markup {
  return html`${blocks.map(block)}`
}

function block(part: ProseBlock): Markup {
  switch (part.type) {
    case 'paragraph':
      return html`<p>${part.content.map(run)}</p>\n`
    case 'quotation':
      return html`<blockquote class="quoted">\n${prose(part.content)}</blockquote>\n`
    case 'bulletList':
      return html`<ul>\n${part.items.map(item)}</ul>\n`
    case 'orderedList':
      return html`<ol>\n${part.items.map(item)}</ol>\n`
  }
}

function item(content: Prose): Markup {
  return html`<li>${prose(content)}</li>\n`
}

function run({ text, marks }: ProseText): Markup {
  return marks.reduce(marked, html`${text}`)
}

function marked(content: Markup, mark: ProseMark): Markup {
  switch (mark.type) {
    case 'strong':
      return html`<strong>${content}</strong>`
    case 'em':
      return html`<em>${content}</em>`
    case 'link':
      return link(mark.href, content)
  }
}

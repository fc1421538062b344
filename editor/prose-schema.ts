import type { Mark, MarkSpec, NodeSpec } from 'prosemirror-model'
import { Schema } from 'prosemirror-model'
import { safeHref } from './link-address.ts'

const nodes = {
  doc: { content: 'block*' },
  paragraph: {
    content: 'text*',
    group: 'block',
    parseDOM: [{ tag: 'p' }, { tag: 'h1,h2,h3,h4,h5,h6' }, { tag: 'pre' }],
    toDOM: () => ['p', 0],
  },
  quotation: { content: 'block*', group: 'block', parseDOM: [{ tag: 'blockquote' }], toDOM: () => ['blockquote', 0] },
  bulletList: { content: 'listItem*', group: 'block', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
  orderedList: { content: 'listItem*', group: 'block', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] },
  listItem: { content: 'block*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  text: {},
} satisfies Record<string, NodeSpec>

const marks = {
  link: {
    attrs: { href: { validate: 'string' } },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (link: HTMLElement) => hrefOf(link.getAttribute('href')) }],
    // What came from elsewhere was not parsed here, so the address is looked at again.
    toDOM: (mark: Mark) => ['a', { href: safeHref(mark.attrs.href), rel: 'noopener noreferrer' }, 0],
  },
  strong: {
    parseDOM: [
      { tag: 'strong' },
      // Documents pasted from some word processors are wrapped in a `b` that is not bold.
      { tag: 'b', getAttrs: (b: HTMLElement) => b.style.fontWeight !== 'normal' && null },
      { style: 'font-weight', getAttrs: (weight: string) => /^(bold(er)?|[6-9]\d{2})$/.test(weight) && null },
    ],
    toDOM: () => ['strong', 0],
  },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }], toDOM: () => ['em', 0] },
} satisfies Record<string, MarkSpec>

/**
 * Running text of the desk's own, with the names of `domain/prose.ts`. Content is
 * loose (`block*`), because y-prosemirror deletes from the shared document
 * whatever the schema cannot hold, and two members' changes may merge into
 * anything.
 */
export const proseSchema = new Schema({ nodes, marks })

function hrefOf(href: string | null): { href: string } | false {
  const safe = safeHref(href)
  return safe === null ? false : { href: safe }
}

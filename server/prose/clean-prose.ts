import * as Y from 'yjs'
import type { Prose, ProseBlock, ProseMark, ProseText } from '../../domain/prose.ts'

/** Where links may lead. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:)/i

/** Deepest nesting that is kept; below it, text is kept flat. */
const DEEPEST = 8

/**
 * The prose in a shared document, reduced to what the schema knows: whatever else
 * somebody put into the document is left out, or kept as plain text where it holds text.
 */
export function proseOf(doc: Y.Doc): Prose {
  return blocksOf(doc.getXmlFragment('prose'), 0)
}

function blocksOf(parent: Y.XmlFragment, depth: number): ProseBlock[] {
  return parent.toArray().flatMap((node) => (node instanceof Y.XmlElement ? blockOf(node, depth) : []))
}

function blockOf(node: Y.XmlElement, depth: number): ProseBlock[] {
  if (depth > DEEPEST) return [{ type: 'paragraph', content: runsOf(node) }]
  switch (node.nodeName) {
    case 'paragraph':
      return [{ type: 'paragraph', content: runsOf(node) }]
    case 'quotation':
      return [{ type: 'quotation', content: blocksOf(node, depth + 1) }]
    case 'bulletList':
    case 'orderedList':
      return [
        {
          type: node.nodeName,
          items: node.toArray().flatMap((item) => (item instanceof Y.XmlElement ? [blocksOf(item, depth + 1)] : [])),
        },
      ]
    default:
      return blocksOf(node, depth + 1)
  }
}

/** The text within an element, however deep: what somebody nested without end must not fill the stack. */
function runsOf(node: Y.XmlElement): ProseText[] {
  const runs: ProseText[] = []
  const left: unknown[] = [node]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next instanceof Y.XmlText) runs.push(...textsOf(next))
    else if (next instanceof Y.XmlElement) left.push(...next.toArray().reverse())
  }
  return runs
}

type Delta = { readonly insert: unknown; readonly attributes?: Readonly<Record<string, unknown>> }

function textsOf(text: Y.XmlText): ProseText[] {
  const deltas: Delta[] = text.toDelta()
  return deltas.flatMap(({ insert, attributes }) =>
    typeof insert === 'string' && insert !== ''
      ? [{ type: 'text', text: insert, marks: marksOf(attributes ?? {}) }]
      : [],
  )
}

function marksOf(attributes: Readonly<Record<string, unknown>>): ProseMark[] {
  const { strong, em, link } = attributes
  const href = typeof link === 'object' && link !== null && 'href' in link ? link.href : null
  return [
    ...(strong ? [{ type: 'strong' } as const] : []),
    ...(em ? [{ type: 'em' } as const] : []),
    ...(typeof href === 'string' && SAFE_LINK.test(href) ? [{ type: 'link', href } as const] : []),
  ]
}

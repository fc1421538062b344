import { describe, expect, it } from 'vitest'
import { initProseMirrorDoc } from 'y-prosemirror'
import { Doc, XmlElement, XmlText } from 'yjs'
import type { ProseBlock, ProseMark, ProseText } from '../domain/prose.ts'
import { withoutCode } from './prose-paste.ts'
import { proseSchema } from './prose-schema.ts'

describe('the prose schema', () => {
  it('has the names of the vocabulary, all of them and no others', () => {
    const blocks: Record<ProseBlock['type'] | ProseText['type'] | 'doc' | 'listItem', true> = {
      doc: true,
      listItem: true,
      paragraph: true,
      quotation: true,
      bulletList: true,
      orderedList: true,
      text: true,
    }
    const marks: Record<ProseMark['type'], true> = { strong: true, em: true, link: true }
    expect(Object.keys(proseSchema.nodes).sort()).toEqual(Object.keys(blocks).sort())
    expect(Object.keys(proseSchema.marks).sort()).toEqual(Object.keys(marks).sort())
  })

  it('holds whatever a merge may leave behind, so that nothing is deleted from the shared document', () => {
    const shared = new Doc()
    const fragment = shared.getXmlFragment('prose')
    const list = new XmlElement('bulletList')
    const item = new XmlElement('listItem')
    item.insert(0, [new XmlElement('quotation')])
    list.insert(0, [item])
    const paragraph = new XmlElement('paragraph')
    paragraph.insert(0, [new XmlText('so')])
    fragment.insert(0, [list, new XmlElement('bulletList'), new XmlElement('orderedList'), paragraph])
    const before = fragment.toString()
    initProseMirrorDoc(fragment, proseSchema).doc.check()
    expect(fragment.toString()).toBe(before)
  })

  it('holds nothing at all', () => {
    expect(proseSchema.node('doc').childCount).toBe(0)
  })

  it('shows no address that could run, even where one came from elsewhere', () => {
    const link = proseSchema.mark('link', { href: 'javascript:alert(1)' })
    expect(link.type.spec.toDOM?.(link, true)).toEqual(['a', { href: null, rel: 'noopener noreferrer' }, 0])
  })
})

describe('pasted HTML', () => {
  it('loses scripts, style sheets and handlers and keeps its words, links and styles', () => {
    const html =
      '<style>p{}</style><p ONCLICK="a(\'>\')" onfocus=b style="font-weight:700">one <a href="https://example.org/?a=1" onclick=\'x\'>two</a></p><script>alert("<p>")</script>'
    expect(withoutCode(html)).toBe('<p style="font-weight:700">one <a href="https://example.org/?a=1">two</a></p>')
  })
})

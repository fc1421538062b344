import type { Node } from 'prosemirror-model'
import type { Command } from 'prosemirror-state'
import { EditorState, TextSelection } from 'prosemirror-state'
import { builders, eq } from 'prosemirror-test-builder'
import { describe, expect, it } from 'vitest'
import { beginParagraph } from './first-paragraph.ts'
import { proseActive } from './prose-active.ts'
import {
  removeLink,
  setLink,
  toggleBulletList,
  toggleEm,
  toggleOrderedList,
  toggleQuotation,
  toggleStrong,
} from './prose-commands.ts'
import { proseSchema } from './prose-schema.ts'

const {
  doc,
  paragraph: p,
  quotation: q,
  bulletList: ul,
  orderedList: ol,
  listItem: li,
  link,
  strong,
  em,
} = builders(proseSchema)
const a = (...content: ChildSpec[]) => link({ href: 'https://example.org/' }, ...content)

type ChildSpec = Exclude<Parameters<typeof link>[1], undefined>
type Tagged = Node & { readonly tag?: Readonly<Record<string, number>> }

function stateOf(tagged: Tagged): EditorState {
  const { a: anchor = 1, b: head = anchor } = tagged.tag ?? {}
  return EditorState.create({ doc: tagged, selection: TextSelection.create(tagged, anchor, head) })
}

function check(command: Command, before: Tagged, after: Tagged): void {
  const state = stateOf(before)
  let result = state
  const done = command(state, (tr) => {
    result = state.apply(tr)
  })
  expect(done).toBe(command(state))
  result.doc.check()
  expect(eq(result.doc, after), `${result.doc} is not ${after}`).toBe(true)
}

describe('marks', () => {
  it('go on and off', () => {
    check(toggleStrong, doc(p('<a>one<b> two')), doc(p(strong('one'), ' two')))
    check(toggleStrong, doc(p('<a>', strong('one'), '<b> two')), doc(p('one two')))
    check(toggleEm, doc(p('<a>one<b>')), doc(p(em('one'))))
  })
})

describe('links', () => {
  it('go on the selected words', () => {
    check(setLink('example.org/'), doc(p('see <a>this<b> here')), doc(p('see ', a('this'), ' here')))
  })

  it('stand for themselves where nothing is selected', () => {
    check(setLink('https://example.org/'), doc(p('see <a>')), doc(p('see ', a('https://example.org/'))))
  })

  it('change as a whole at the caret, and come off as a whole', () => {
    const other = link({ href: 'https://example.net/' }, 'th', strong('is'))
    check(
      setLink('https://example.net/'),
      doc(p('see ', a('t<a>h', strong('is')), ' here')),
      doc(p('see ', other, ' here')),
    )
    check(removeLink, doc(p('see ', a('t<a>h', strong('is')), ' here')), doc(p('see th', strong('is'), ' here')))
  })

  it('lead nowhere that could run', () => {
    check(setLink('javascript:alert(1)'), doc(p('<a>one<b>')), doc(p('one')))
    expect(setLink('javascript:alert(1)')(stateOf(doc(p('<a>one<b>'))))).toBe(false)
  })
})

describe('quotations and lists', () => {
  it('go around a block and off again', () => {
    check(toggleQuotation, doc(p('o<a>ne')), doc(q(p('one'))))
    check(toggleQuotation, doc(q(p('o<a>ne'), p('two'))), doc(p('one'), q(p('two'))))
    check(toggleBulletList, doc(p('o<a>ne')), doc(ul(li(p('one')))))
    check(toggleBulletList, doc(ul(li(p('o<a>ne')))), doc(p('one')))
    check(toggleOrderedList, doc(p('o<a>ne'), p('t<b>wo')), doc(ol(li(p('one')), li(p('two')))))
  })

  it('turn one kind of list into the other', () => {
    check(toggleOrderedList, doc(ul(li(p('o<a>ne')), li(p('two')))), doc(ol(li(p('one')), li(p('two')))))
  })

  it('come off from inside another', () => {
    check(toggleQuotation, doc(q(ul(li(p('o<a>ne'))))), doc(ul(li(p('one')))))
  })
})

describe('what is active', () => {
  it('is what holds at the selection', () => {
    const state = stateOf(doc(q(ul(li(p('x', strong(a('o<a>n<b>e'))))))))
    expect(proseActive(state)).toEqual({
      strong: true,
      em: false,
      link: 'https://example.org/',
      quotation: true,
      bulletList: true,
      orderedList: false,
    })
  })

  it('is the link beside the caret too', () => {
    expect(proseActive(stateOf(doc(p(a('one<a>'), ' two')))).link).toBe('https://example.org/')
    expect(proseActive(stateOf(doc(p(a('one'), ' t<a>wo')))).link).toBeNull()
  })
})

describe('the first paragraph', () => {
  it('comes into an empty document only', () => {
    const empty = EditorState.create({ doc: doc() })
    let after = empty
    expect(beginParagraph(empty, (tr) => (after = empty.apply(tr)))).toBe(true)
    expect(eq(after.doc, doc(p()))).toBe(true)
    expect(after.selection.head).toBe(1)
    expect(beginParagraph(after)).toBe(false)
  })
})

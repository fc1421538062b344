import type { Node } from 'prosemirror-model'
import { EditorState, type Transaction } from 'prosemirror-state'
import { initProseMirrorDoc, updateYFragment, ySyncPluginKey } from 'y-prosemirror'
import { type Doc, XmlElement, type XmlFragment } from 'yjs'
import { giveParagraphsText } from '../../../../../editor/paragraph-text.ts'
import { proseSchema } from '../../../../../editor/prose-schema.ts'
import { proseUndo } from '../../../../../editor/prose-undo.ts'
import { PROSE_FRAGMENT } from '../../../../../editor/prose-view.ts'

/**
 * For tests: somebody who edits a document through ProseMirror and y-prosemirror, without a screen. What is typed are
 * letters of which no two are the same, so that one can tell at the end whose is missing.
 */
export type Hands = {
  /** Does one random thing to the document. */
  readonly work: () => void
}

/** What the hands of a cohort did together: what there must be at the end follows from it. */
export type Typed = {
  /** Letters, and the paragraph that each was typed into, by the id of its element. */
  readonly into: Map<string, string>
  /** Letters that somebody saw and took out. */
  readonly removed: Set<string>
  /** Paragraphs that somebody took out whole or undid, and with them what others were typing there at that moment. */
  readonly removedParagraphs: Set<string>
}

/** The letters that there must be: typed, and not taken out by anybody, alone or with their paragraph. */
export function lettersToBe({ into, removed, removedParagraphs }: Typed): string[] {
  return [...into]
    .filter(([letter, place]) => !removed.has(letter) && !removedParagraphs.has(place))
    .map(([letter]) => letter)
}

/** The letters in a text. */
export function lettersIn(text: string): string[] {
  return text.match(/[\u4e00-\u9fff]/g) ?? []
}

/** The text of a document, a line a paragraph. */
export function textOf(doc: Doc): string {
  return doc.getXmlFragment(PROSE_FRAGMENT).toString()
}

/**
 * What a document shows. Not its XML, in which one stretch of strong text may be two: each copy of a document takes out
 * for itself the marks of Yjs that change nothing, some sooner than others.
 */
export function shownIn(doc: Doc): unknown {
  return initProseMirrorDoc(doc.getXmlFragment(PROSE_FRAGMENT), proseSchema).doc.toJSON()
}

/** Letters are Chinese characters from here on, of which there are twenty thousand. */
const FIRST_LETTER = 0x4e00

type Act = (state: EditorState) => Transaction | null

/** Hands on a document, for as long as it is open on one page. */
export function buildHands(doc: Doc, random: () => number, typed: Typed): Hands {
  const nextLetter = () => String.fromCharCode(FIRST_LETTER + typed.into.size)
  const fragment = doc.getXmlFragment(PROSE_FRAGMENT)
  const history = proseUndo(fragment)
  history.captureTimeout = 0
  giveParagraphsText(doc, fragment)
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]

  function edit(act: Act): void {
    const { doc: shown, meta } = initProseMirrorDoc(fragment, proseSchema)
    const tr = act(EditorState.create({ doc: shown }))
    if (tr?.docChanged) doc.transact(() => updateYFragment(doc, fragment, tr.doc, meta), ySyncPluginKey)
  }

  const type: Act = (state) => {
    const at = pick(places(state.doc))
    return at === undefined ? beginParagraph(state) : state.tr.insertText(nextLetter(), at)
  }
  const beginParagraph: Act = ({ tr, doc: shown }) => {
    const paragraph = proseSchema.node('paragraph', null, [proseSchema.text(nextLetter())])
    return tr.insert(pick([0, shown.content.size]) ?? 0, paragraph)
  }
  const takeOut: Act = (state) => {
    const some = pick(stretches(state.doc, random))
    return some ? state.tr.delete(some.from, some.to) : null
  }
  const split: Act = (state) => {
    const at = pick(places(state.doc))
    return at === undefined ? null : state.tr.split(at)
  }
  const mark: Act = (state) => {
    const some = pick(stretches(state.doc, random))
    const kind = pick([proseSchema.marks.strong, proseSchema.marks.em])
    return some && kind ? state.tr.addMark(some.from, some.to, kind.create()) : null
  }
  const takeOutParagraph: Act = (state) => {
    const index = Math.floor(random() * state.doc.childCount)
    if (state.doc.childCount < 2) return null
    const from = [...Array(index).keys()].reduce((sum, i) => sum + state.doc.child(i).nodeSize, 0)
    return state.tr.delete(from, from + state.doc.child(index).nodeSize)
  }

  const acts: readonly (readonly [weight: number, run: () => void])[] = [
    [55, () => edit(type)],
    [10, () => edit(takeOut)],
    [8, () => edit(split)],
    [5, () => edit(beginParagraph)],
    [8, () => edit(mark)],
    [3, () => mayRemove(() => edit(takeOutParagraph))],
    [8, () => mayRemove(() => history.undo())],
    [3, () => mayRemove(() => history.redo())],
  ]
  const all = acts.reduce((sum, [weight]) => sum + weight, 0)

  /** Only here may a paragraph go: whoever takes it out, or takes back having made it, means all of it. */
  function mayRemove(run: () => unknown): void {
    const before = fragment.toArray().filter((one) => one instanceof XmlElement)
    run()
    const after = new Set<unknown>(fragment.toArray())
    for (const one of before) if (!after.has(one)) typed.removedParagraphs.add(idOf(one))
  }

  function chosen(chance: number): () => void {
    let rest = chance
    for (const [weight, run] of acts) {
      if (rest < weight) return run
      rest -= weight
    }
    return () => undefined
  }

  return {
    work: () => {
      const before = lettersIn(textOf(doc))
      chosen(random() * all)()
      const after = lettersIn(textOf(doc))
      for (const letter of fewer(before, after)) typed.removed.add(letter)
      for (const letter of after) if (!typed.into.has(letter)) typed.into.set(letter, placeOf(fragment, letter))
    },
  }
}

/** What is in `before` more often than in `after`: two who split one paragraph at once leave its end there twice. */
function fewer(before: readonly string[], after: readonly string[]): string[] {
  const rest = [...after]
  return before.filter((letter) => {
    const at = rest.indexOf(letter)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

/** Where a letter may be typed: before and behind each. */
function places(doc: Node): number[] {
  const found: number[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    for (let i = 0; i <= node.content.size; i += 1) found.push(at + 1 + i)
    return false
  })
  return found
}

/** A stretch of up to five letters from each paragraph that has any. */
function stretches(doc: Node, random: () => number): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    const { size } = node.content
    const begin = Math.floor(random() * size)
    const end = Math.min(size, begin + 1 + Math.floor(random() * 5))
    if (end > begin) found.push({ from: at + 1 + begin, to: at + 1 + end })
    return false
  })
  return found
}

function placeOf(fragment: XmlFragment, letter: string): string {
  const element = fragment.toArray().find((one) => one instanceof XmlElement && one.toString().includes(letter))
  return element instanceof XmlElement ? idOf(element) : ''
}

function idOf({ _item }: XmlElement): string {
  return _item ? `${_item.id.client}.${_item.id.clock}` : ''
}

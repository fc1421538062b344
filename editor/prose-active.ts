import type { Mark, MarkType, NodeType } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { proseSchema } from './prose-schema.ts'

/** What holds at the selection of a prose field, for the buttons of a toolbar. */
export type ProseActive = {
  readonly strong: boolean
  readonly em: boolean
  /** The address of the link at the selection. */
  readonly link: string | null
  readonly quotation: boolean
  readonly bulletList: boolean
  readonly orderedList: boolean
}

/** What holds at the selection of `state`. */
export function proseActive(state: EditorState): ProseActive {
  const { marks, nodes } = proseSchema
  const href: unknown = markAt(state, marks.link)?.attrs.href
  return {
    strong: markAt(state, marks.strong) !== null,
    em: markAt(state, marks.em) !== null,
    link: typeof href === 'string' ? href : null,
    quotation: isInside(state, nodes.quotation),
    bulletList: isInside(state, nodes.bulletList),
    orderedList: isInside(state, nodes.orderedList),
  }
}

/** The mark that new text would get at the caret, or the first of its type in the selection; `null` where there is none. */
function markAt({ doc, selection, storedMarks }: EditorState, type: MarkType): Mark | null {
  if (selection.empty) return type.isInSet(storedMarks ?? selection.$from.marks()) ?? linkBeside(selection.$from, type)
  let found: Mark | null = null
  doc.nodesBetween(selection.from, selection.to, (node) => {
    found ??= type.isInSet(node.marks) ?? null
  })
  return found
}

/** A caret at either edge of a link is at the link. */
function linkBeside({ nodeBefore, nodeAfter }: EditorState['selection']['$from'], type: MarkType): Mark | null {
  if (type !== proseSchema.marks.link) return null
  return type.isInSet(nodeBefore?.marks ?? []) ?? type.isInSet(nodeAfter?.marks ?? []) ?? null
}

function isInside({ selection: { $from } }: EditorState, type: NodeType): boolean {
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type) return true
  return false
}

/** What a prose document is about: the explanation of a claim, its desk notes, or the finding on an article. */
export const PROSE_KINDS = ['explanation', 'notes', 'finding'] as const

/** One of `PROSE_KINDS`. */
export type ProseKind = (typeof PROSE_KINDS)[number]

/** The id of a prose document: its subject (a claim, or an article for a finding) and its kind. */
export type ProseRef = { readonly kind: ProseKind; readonly subject: string }

/** The id of a prose document as one string. */
export function proseId({ kind, subject }: ProseRef): string {
  return `${subject}.${kind}`
}

/** The reverse of `proseId`; `null` for a string that is none. */
export function parseProseId(id: string): ProseRef | null {
  const dot = id.lastIndexOf('.')
  const kind = PROSE_KINDS.find((k) => k === id.slice(dot + 1))
  return kind && dot > 0 ? { kind, subject: id.slice(0, dot) } : null
}

/** A mark on running text. */
export type ProseMark =
  | { readonly type: 'strong' }
  | { readonly type: 'em' }
  | { readonly type: 'link'; readonly href: string }

/** A run of text with its marks. */
export type ProseText = { readonly type: 'text'; readonly text: string; readonly marks: readonly ProseMark[] }

/** A block of prose. */
export type ProseBlock =
  | { readonly type: 'paragraph'; readonly content: readonly ProseText[] }
  | { readonly type: 'quotation'; readonly content: readonly ProseBlock[] }
  | { readonly type: 'bulletList' | 'orderedList'; readonly items: readonly (readonly ProseBlock[])[] }

/** Running text of the desk's own, clean: only what readers may be shown. */
export type Prose = readonly ProseBlock[]

/** Whether there is any text in it. */
export function isBlank(prose: Prose): boolean {
  return prose.every((block) => {
    if (block.type === 'paragraph') return block.content.every((run) => run.text.trim() === '')
    if (block.type === 'quotation') return isBlank(block.content)
    return block.items.every(isBlank)
  })
}

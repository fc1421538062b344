import type { ProseShelf } from '../live/prose-shelf.ts'

/** A field of running text that the desk writes together. */
export type ProseFieldProps = {
  /** `proseId` of the document. */
  readonly id: string
  readonly label: string
  readonly hint: string
  /** Whether readers see it, or nobody outside of the desk ever does. */
  readonly tint: 'public' | 'desk'
  readonly editable: boolean
  /** What is to be known of it as it stands, after its label; `null` for nothing. */
  readonly note?: string | null
  /** Id of the element that takes the text. */
  readonly fieldId?: string
  /** Called with the plain text, when it is there and whenever it changes. */
  readonly onText?: (text: string) => void
}

/** What its text needs besides. */
export type ProseSurfaceProps = ProseFieldProps & {
  readonly shelf: ProseShelf
  /** Id of the element that says who reads it. */
  readonly describedBy: string
}

'use client'

import { createContext, useContext } from 'react'
import type { Command } from '../../../../domain/command.ts'
import type { Member } from '../../../../domain/member.ts'
import type { Result } from '../../../../domain/problem.ts'
import type { NumberedClaim } from '../../../../domain/reading-order.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import type { Contested } from './contested.ts'
import type { Phrase } from './said-by.ts'
import type { SaveState } from './save-state.ts'
import type { UndoState } from './undo-line.ts'

/** What the next selection in the article is for. */
export type Mode =
  | { readonly kind: 'reading' }
  | { readonly kind: 'spans'; readonly annotationId: string; readonly how: 'replace' | 'add' }
  | { readonly kind: 'phrase'; readonly take: (phrase: Phrase) => void }

/** How a command is sent. */
export type SendHow = {
  /** Whether the sender shows a refusal itself, where the change was made. */
  readonly isToldInPlace?: boolean
  /** Whether someone else has changed the same thing since it was begun: then it is kept to be decided on, not sent. */
  readonly isContested?: boolean
}

/** Everything the parts of the workspace share. */
export type WorkspaceStore = {
  readonly workspace: Workspace
  /** The workspace at this moment, for what follows a command: `workspace` is that of the last drawing. */
  readonly current: () => Workspace
  readonly me: Member
  /** Whether this member may change this article: their role allows it and it is not archived. */
  readonly mayEdit: boolean
  /** In reading order. */
  readonly claims: readonly NumberedClaim[]
  /** The annotation whose card is open; never a deleted one. */
  readonly openCard: string | null
  /** Opens a card, or closes the open one; the address follows. The focus stays where it is. */
  readonly setOpenCard: (annotationId: string | null) => void
  /** Opens a card and puts the focus into it, as soon as it is there. */
  readonly enterCard: (annotationId: string) => void
  /** Opens a card and brings its words into view. */
  readonly goTo: (annotationId: string) => void
  /**
   * Shows what a command changes and sends it, however long that takes. Resolves when it is on screen: at once where
   * what it changes is known here, otherwise with the desk's answer. A refusal takes the change back and says why;
   * where someone else was quicker, the command is kept in `contested`. Nothing is thrown.
   */
  readonly send: (command: Command, how?: SendHow) => Promise<Result<null>>
  /** Calls `then` when the desk has all that was done on this page; at once where it has. */
  readonly whenSaved: (then: () => void) => void
  /** What this member did and has to decide on, because the desk has not taken it. */
  readonly contested: readonly Contested[]
  /** Decides on a contested command, by its key. */
  readonly decide: (key: string, whose: 'mine' | 'theirs') => void
  /** What the next undo and redo would take back. */
  readonly undoable: UndoState
  /** Takes back what this page did last. */
  readonly undo: () => void
  /** Does again what was taken back last. */
  readonly redo: () => void
  /** Deletes an annotation; a message offers to undo it. */
  readonly remove: (annotationId: string) => Promise<void>
  /** What something saves by itself (prose, a draft in a field), under a name of its own. 'saved' when it is gone. */
  readonly reportSave: (name: string, state: SaveState) => void
  /** Says a short text to screen readers. */
  readonly announce: (text: string) => void
  readonly mode: Mode
  /** Asks for new words for an annotation: in place of its spans, or added to them. */
  readonly startSpanEdit: (annotationId: string, how: 'replace' | 'add') => void
  /** Asks for a phrase of the article, for a speaker; called once, with the phrase, when it was chosen. */
  readonly pickPhrase: (take: (phrase: Phrase) => void) => void
  /** Back to reading without a choice. */
  readonly leaveMode: () => void
  /** Asks for a claim of this article or another, by a search; `null` when it was closed without a choice. */
  readonly chooseClaim: (exceptClaimId?: string) => Promise<string | null>
  /** Puts the focus back into the article, where the caret was. */
  readonly focusArticle: () => void
}

/** Given by `WorkspaceProvider`. */
export const WorkspaceContext = createContext<WorkspaceStore | null>(null)

/** The store of the workspace around. Throws outside of one. */
export function useWorkspace(): WorkspaceStore {
  const store = useContext(WorkspaceContext)
  if (!store) throw new Error('useWorkspace needs a WorkspaceProvider around it')
  return store
}

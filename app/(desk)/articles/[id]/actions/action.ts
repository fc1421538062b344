import type { ArticleView } from '../../../../../editor/article-view.ts'
import type { Overlay } from '../overlay.ts'
import type { Acting } from '../use-acting.ts'
import type { WorkspaceStore } from '../workspace-store.tsx'
import type { Sought } from './sought.ts'

/** The kinds of action, in the order in which they are listed. */
export const ACTION_GROUPS = ['move', 'select', 'mark', 'judge', 'card', 'article', 'desk'] as const

/** One of `ACTION_GROUPS`. */
export type ActionGroup = (typeof ACTION_GROUPS)[number]

/**
 * Where the focus has to be for a key to work: in the article's text, in an open card, in nothing at all, as on a page
 * that was just opened, or just not in something written.
 */
export type Where = 'article' | 'card' | 'nowhere' | 'anywhere'

/** How an action was asked for. */
export type How = {
  /** Whether the selection counts to the letter, and not by whole words: Alt was held. */
  readonly exact: boolean
}

/** One thing that a member can do in the workspace. Toolbar, keys, the list of keys and the search share it. */
export type Action = {
  readonly id: string
  readonly label: string
  readonly group: ActionGroup
  /** As `pressedKeys` names them, the first one being shown where there is room for one; none where it has no key. */
  readonly keys: readonly string[]
  readonly where: readonly Where[]
  /** Whether a key that is held down does it again and again. */
  readonly repeats?: boolean
  /** Whether its key is left to others where it is impossible; otherwise the reason is told. */
  readonly yields?: boolean
  /** Whether somebody else hears its keys; they stand here to be shown. */
  readonly heardElsewhere?: boolean
  /** Why it is impossible now, as a sentence; `null` where it is possible. */
  readonly why: () => string | null
  /** Does it. Asked only where `why` is `null`. */
  readonly run: (how: How) => void
}

/** What actions work on. */
export type Bench = {
  readonly store: WorkspaceStore
  /** The article on screen; `null` until it is there. */
  readonly view: () => ArticleView | null
  readonly acting: Acting
  readonly show: (overlay: Overlay) => void
  /** Opens the bar that finds words in the article. */
  readonly find: () => void
  /** Whether the focus is in an open card, or was before a menu or dialog was opened over it. */
  readonly isInCard: () => boolean
  /** What claims were gone through by last; a value for the whole visit, of which nothing is drawn. */
  readonly sought: { current: Sought }
  /** Goes to another page of the desk. */
  readonly visit: (address: string) => void
}

/** An action that is always possible. */
export const ALWAYS = (): null => null

import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { overlaps, type Span, subtract } from '../domain/span.ts'
import { drawnMarks, withMarksEvent } from './annotation-plugin.ts'

/** Whom to tell of site text; see `ArticleViewOptions`. */
export type SiteTextOptions = {
  readonly onShowSiteText?: (siteTextIds: readonly string[], shown: boolean) => void
  readonly onKeepSiteText?: (siteTextId: string) => void
}

/** The ways to the site text of one view. */
export type SiteTextShown = {
  readonly showSiteText: (ids: readonly string[], shown: boolean) => void
  /** A button of site text was pressed. The focus goes on to the one that has taken its place. */
  readonly siteTextAsked: (action: string, ids: readonly string[], button: HTMLElement) => void
  /** Shows the site text without which nothing of `span` can be seen. */
  readonly uncover: (span: Span) => void
}

/** Shows and hides site text in a view, and tells of it. */
export function siteTextShown(view: EditorView, options: SiteTextOptions): SiteTextShown {
  const showSiteText = (ids: readonly string[], shown: boolean) => {
    view.dispatch(withMarksEvent(view.state.tr, { type: 'showSiteText', ids, shown }))
    options.onShowSiteText?.(ids, shown)
  }
  return {
    showSiteText,
    siteTextAsked: (action, ids, button) => {
      const hadFocus = button.ownerDocument.activeElement === button
      const [first] = ids
      if (action === 'keep' && first !== undefined) options.onKeepSiteText?.(first)
      else if (action !== 'keep') showSiteText(ids, action === 'show')
      if (hadFocus && !button.isConnected) toggleOf(view, ids)?.focus()
    },
    uncover: (span) => {
      const ids = siteTextOver(view.state, span)
      if (ids.length > 0) showSiteText(ids, true)
    },
  }
}

/** The hidden site text to show before anything of `span` can be seen; none where some of it can be already. */
function siteTextOver(state: EditorState, span: Span): string[] {
  const { hidden, groups } = drawnMarks(state)
  if (subtract([span], hidden).length > 0) return []
  const over = groups.filter(({ shown, members }) => !shown && members.some((member) => overlaps(member, span)))
  return over.flatMap(({ members }) => members.map(({ id }) => id))
}

function toggleOf(view: EditorView, ids: readonly string[]): HTMLElement | undefined {
  const buttons = [...view.dom.querySelectorAll<HTMLElement>('button[data-site-text]')]
  return buttons.find((button) => button.dataset.siteText === ids.join(' ') && button.dataset.action !== 'keep')
}

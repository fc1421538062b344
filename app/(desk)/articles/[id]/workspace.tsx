'use client'

import { memo, useCallback, useReducer, useState } from 'react'
import type { StorySummary } from '../../../../domain/reading.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import '../../../../ui/article.css'
import { ActionsProvider } from './actions/actions-provider.tsx'
import { CommandPalette } from './actions/command-palette.tsx'
import { ArticleDetails } from './article-details.tsx'
import { ArticlePane } from './article-pane.tsx'
import { CardSheet } from './card-sheet.tsx'
import { FindBar } from './find/find-bar.tsx'
import { FindingPanel } from './finding-panel.tsx'
import { FirstHint } from './first-hint.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { LATER_PARTS } from './later/parts.ts'
import { usePartsAhead } from './later/use-parts-ahead.ts'
import { ListDrawer } from './list-drawer.tsx'
import { Margin } from './margin.tsx'
import { MarksList } from './marks-list.tsx'
import { Minimap } from './minimap.tsx'
import type { Overlay } from './overlay.ts'
import { ParagraphStrips } from './paragraph-strips.tsx'
import { ReadOnlyNote } from './read-only-note.tsx'
import { TopBar } from './top-bar.tsx'
import { AfterArticle, Unhurried } from './unhurried.tsx'
import { useRegionKeys } from './use-region-keys.ts'
import { useViewport, WITH_LIST, WITH_MARGIN } from './viewport.ts'
import { useWorkspace } from './workspace-store.tsx'

/** The workspace: the bar, and below it the list, the article and the margin side by side as far as there is room. */
export function Workspace({ stories }: { readonly stories: readonly StorySummary[] }) {
  const [overlay, setOverlay] = useState<Overlay>('none')
  const [listHidden, setListHidden] = useState(false)
  const [layout, laidOut] = useReducer((count: number) => count + 1, 0)
  const withMargin = useViewport(WITH_MARGIN)
  const withList = useViewport(WITH_LIST)
  const { checking } = useWorkspace().workspace.article
  useRegionKeys()
  usePartsAhead(LATER_PARTS)

  const close = () => setOverlay('none')
  const toggle = (name: Overlay) => () => setOverlay((now) => (now === name ? 'none' : name))

  // The list has a column of its own where there is room.
  const show = useCallback(
    (name: Overlay) => (name === 'list' && withList ? setListHidden((hidden) => !hidden) : setOverlay(name)),
    [withList],
  )

  return (
    <ActionsProvider show={show}>
      <div className="flex min-h-dvh flex-col">
        <TopBar
          isListOpen={withList ? !listHidden : overlay === 'list'}
          onList={withList ? () => setListHidden((hidden) => !hidden) : toggle('list')}
          isFindingOpen={overlay === 'finding'}
          onFinding={toggle('finding')}
          onDetails={() => setOverlay('details')}
          onKeys={() => setOverlay('keys')}
        />
        <div className={COLUMNS}>
          <ListColumn isHidden={listHidden} />
          <main
            id="content"
            tabIndex={-1}
            data-region="article"
            className="min-w-0 px-5 pt-8 pb-40 min-[68.75rem]:px-0 min-[85rem]:ps-3"
          >
            <div className="mx-auto max-w-[42.5rem]">
              <FindBar />
              <ReadOnlyNote />
              <FirstHint />
              <div className="relative">
                {checking === 'everyFact' ? (
                  <Unhurried>
                    <ParagraphStrips layout={layout} />
                  </Unhurried>
                ) : null}
                <ArticlePane onLayout={laidOut} />
              </div>
            </div>
          </main>
          <aside aria-label={words.regions.margin} className="min-w-0 pt-8 pb-40 max-[68.75rem]:hidden">
            {withMargin ? (
              <AfterArticle>
                <Margin layout={layout} />
              </AfterArticle>
            ) : null}
          </aside>
        </div>
        <Unhurried>
          <Minimap layout={layout} />
        </Unhurried>
        {withMargin || overlay === 'finding' ? null : <CardSheet />}
        {overlay === 'finding' ? <FindingPanel onClose={close} /> : null}
        <ListDrawer isOpen={overlay === 'list' && !withList} onClose={close} />
        <ArticleDetails stories={stories} isOpen={overlay === 'details'} onClose={close} />
        <KeysDialog isOpen={overlay === 'keys'} onClose={close} />
        <CommandPalette isOpen={overlay === 'palette'} onClose={close} />
      </div>
    </ActionsProvider>
  )
}

/** List, article and margin. Each column keeps its width whatever happens in the others, so that the article never moves. */
const COLUMNS =
  'grid flex-1 grid-cols-1 justify-center gap-x-7 min-[68.75rem]:grid-cols-[minmax(0,42.5rem)_minmax(20rem,26.25rem)] min-[68.75rem]:ps-10 min-[68.75rem]:pe-4 min-[85rem]:grid-cols-[15rem_minmax(0,43.25rem)_26.25rem] min-[85rem]:ps-0'

/** Drawn anew with what it shows, not with everything around it. */
const ListColumn = memo(function ListColumn({ isHidden }: { readonly isHidden: boolean }) {
  return (
    <div className="max-[85rem]:hidden">
      <nav
        aria-label={words.regions.list}
        data-region="list"
        tabIndex={-1}
        hidden={isHidden}
        className="sticky top-14 h-[calc(100dvh-3.5rem)] border-e outline-none border-rule"
      >
        <Unhurried>
          <MarksList />
        </Unhurried>
      </nav>
    </div>
  )
})

'use client'

import { ArrowLeft, List, PenLine } from 'lucide-react'
import Link from 'next/link'
import { titleOf } from '../../../../domain/article.ts'
import { roleMay } from '../../../../domain/permissions.ts'
import { findWords } from '../../../../domain/words/find.ts'
import { frameWords } from '../../../../domain/words/frame.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { DateText, Moment } from '../../../../ui/date-text.tsx'
import { Kbd } from '../../../../ui/kbd.tsx'
import { Menu } from '../../../../ui/menu.tsx'
import { useSignOut } from '../../use-sign-out.tsx'
import { capsText } from './actions/caps.ts'
import { useAction } from './actions/use-actions.ts'
import { ContestedCount } from './contested-count.tsx'
import { exportAddress } from './export-address.ts'
import { ExportMenu } from './export-menu.tsx'
import { FindButton } from './find/find-button.tsx'
import { useFind } from './find/find-context.ts'
import { WhoIsHere } from './live/who-is-here.tsx'
import { SaveIndicator } from './save-indicator.tsx'
import { UndoButton } from './undo-button.tsx'
import { useCheckingActions } from './use-checking-actions.ts'
import { useViewport, WITH_BUTTONS } from './viewport.ts'
import { useWorkspace } from './workspace-store.tsx'

/** What the bar is given. */
type TopBarProps = {
  readonly isListOpen: boolean
  readonly onList: () => void
  readonly isFindingOpen: boolean
  readonly onFinding: () => void
  readonly onDetails: () => void
  readonly onKeys: () => void
}

/** The bar above the workspace: which article, whether it is saved, and what can be done with the whole of it. */
export function TopBar(props: TopBarProps) {
  const { isListOpen, onList, isFindingOpen, onFinding, onKeys } = props
  return (
    <header
      data-top-bar
      className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-rule bg-paper px-2 sm:px-3"
    >
      <Link
        href="/"
        aria-label={words.back}
        className="inline-flex size-9 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-paper-sunken hover:text-ink pointer-coarse:size-11"
      >
        <ArrowLeft aria-hidden="true" className="size-4 rtl:-scale-x-100" />
      </Link>
      <Button variant="plain" size="small" aria-expanded={isListOpen} aria-label={words.regions.list} onPress={onList}>
        <List aria-hidden="true" className="size-4" />
      </Button>
      <Title />
      <WhoIsHere />
      <ContestedCount />
      <UndoButton />
      <SaveIndicator />
      <div className="flex items-center gap-2 max-sm:hidden">
        <FindButton />
        <Button variant="plain" size="small" aria-expanded={isFindingOpen} onPress={onFinding}>
          <PenLine aria-hidden="true" className="size-4" />
          {words.menu.finding}
        </Button>
        <ExportMenu />
        <Button variant="plain" size="small" aria-label={words.keys.title} onPress={onKeys} className="max-lg:hidden">
          <Kbd>?</Kbd>
        </Button>
      </div>
      <ArticleMenu {...props} />
    </header>
  )
}

function Title() {
  const { workspace } = useWorkspace()
  const { article, capture } = workspace
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-x-3 min-[85rem]:flex-row min-[85rem]:items-baseline">
      <h1 dir="auto" className="font-semibold max-sm:line-clamp-2 max-sm:text-sm max-sm:text-balance sm:truncate">
        {titleOf(article)}
      </h1>
      <p className="truncate text-sm text-ink-muted max-sm:sr-only min-[85rem]:shrink-0">
        {article.outlet === null ? null : `${article.outlet} · `}
        <DateText value={article.publishedAt} />
        <span className="max-sm:hidden">
          {' · '}
          {words.captureOf} <Moment value={capture.capturedAt} />
        </span>
      </p>
    </div>
  )
}

function ArticleMenu({ onFinding, onDetails, onKeys }: TopBarProps) {
  const { workspace, me, send } = useWorkspace()
  const withButtons = useViewport(WITH_BUTTONS)
  const { open: onFind } = useFind()
  const checking = useCheckingActions()
  const palette = useAction('palette')
  const ask = () => palette.run({ exact: false })
  const { signOut, question } = useSignOut(me.id)
  const { id: articleId, archivedAt } = workspace.article
  const archived = archivedAt !== null
  const archive = {
    id: 'archive',
    label: archived ? words.menu.unarchive : words.menu.archive,
    onAction: () => void send({ name: 'archiveArticle', articleId, archived: !archived }),
  }
  const open = (text: 'excerpts' | 'whole') => () => void window.open(exportAddress(articleId, text))
  return (
    <>
      <Menu
        label={words.menu.label}
        actions={[
          { id: 'find', label: findWords.menu, shortcut: '/', onAction: onFind },
          ...(withButtons ? [] : [{ id: 'finding', label: words.menu.finding, onAction: onFinding }]),
          ...(withButtons ? [] : [{ id: 'excerpts', label: words.export.menuExcerpts, onAction: open('excerpts') }]),
          ...(withButtons ? [] : [{ id: 'whole', label: words.export.menuWhole, onAction: open('whole') }]),
          ...checking,
          { id: 'details', label: words.menu.details, onAction: onDetails },
          { id: 'palette', label: palette.label, shortcut: capsText(palette.keys[0] ?? ''), onAction: ask },
          { id: 'keys', label: words.menu.keys, shortcut: '?', onAction: onKeys },
          ...(roleMay(me.role, 'archiveArticle') ? [archive] : []),
          { id: 'signOut', label: frameWords.signOut, onAction: signOut },
        ]}
      />
      {question}
    </>
  )
}

'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import type { BlockRole, SiteTextReason } from '../../../../domain/capture.ts'
import { isLanguageTag } from '../../../../domain/language.ts'
import type { ImportPreview } from '../../../../domain/reading.ts'
import type { Span } from '../../../../domain/span.ts'
import { frameWords } from '../../../../domain/words/frame.ts'
import { importWords as words } from '../../../../domain/words/import.ts'
import type { ArticleView } from '../../../../editor/article-view.ts'
import { Button } from '../../../../ui/button.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { say } from '../../../../ui/toast.tsx'
import { ArrangedArticle } from './arranged-article.tsx'
import { type Arrangement, withHidden, withPiece, withRole } from './arrangement.ts'
import { type Faults, faultsOf } from './detail-faults.ts'
import { DetailFields } from './detail-fields.tsx'
import { SitePieces } from './site-pieces.tsx'
import { StartBar } from './start-bar.tsx'
import { StoryField } from './story-field.tsx'
import type { ImportWork } from './use-import.ts'

type Props = {
  readonly work: ImportWork
  readonly preview: ImportPreview
  readonly arrangement: Arrangement
  readonly stories: readonly { readonly id: string; readonly title: string }[]
}

/** The article as it will be, with what is known of it beside. */
export function Arrange({ work, preview, arrangement, stories }: Props) {
  const { arrange } = work
  const view = useRef<ArticleView>(null)
  const details = useRef<HTMLElement>(null)
  const [shownFaults, setShownFaults] = useState<readonly (keyof Faults)[]>([])
  const faults = useMemo(() => faultsOf(arrangement), [arrangement])
  const shown = Object.fromEntries(Object.entries(faults).filter(([field]) => shownFaults.some((f) => f === field)))

  const { siteText } = arrangement
  const language = arrangement.details.language.trim()
  const hide = useCallback(
    (spans: readonly Span[], reason: SiteTextReason) => {
      if (spans.length === 0) return say({ text: words.nothingSelected })
      arrange((now) => withHidden(now, preview, spans, reason))
      const undo = () => arrange((now) => ({ ...now, siteText }))
      say({ text: words.hidden(spans.length), action: { label: frameWords.undo, onAction: undo } })
    },
    [arrange, preview, siteText],
  )
  const keep = useCallback((id: string) => arrange((now) => withPiece(now, id, false)), [arrange])
  const setRole = useCallback(
    (index: number, role: BlockRole) => arrange((now) => withRole(now, preview, index, role)),
    [arrange, preview],
  )
  const start = () => {
    const found = Object.keys(faults)
    setShownFaults(FIELDS_THAT_FAIL)
    if (found.length === 0) return void work.start()
    // The error stands at its field after the next paint.
    requestAnimationFrame(() => details.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }

  return (
    <>
      <PageHeader title={words.arrangeTitle} lead={words.arrangeLead}>
        <Button onPress={work.back}>{words.differentText}</Button>
      </PageHeader>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ArrangedArticle
          preview={preview}
          roles={arrangement.roles}
          pieces={siteText}
          language={isLanguageTag(language) ? language : null}
          viewRef={view}
          onRole={setRole}
          onHide={hide}
          onKeep={keep}
        />
        <aside ref={details} aria-label={words.beside} className="flex flex-col gap-8">
          <section aria-label={words.details} className="flex flex-col gap-4">
            <h2 className="text-lg font-semibold">{words.details}</h2>
            <DetailFields
              details={arrangement.details}
              faults={shown}
              arrange={arrange}
              onLeave={(field) => setShownFaults((now) => [...now, field])}
            />
            <StoryField story={arrangement.story} stories={stories} fault={shown.story ?? null} arrange={arrange} />
          </section>
          <SitePieces
            preview={preview}
            pieces={arrangement.siteText}
            onHide={(id, hidden) => arrange((now) => withPiece(now, id, hidden))}
            onShow={(span) => view.current?.selectSpan(span)}
          />
        </aside>
      </div>
      <StartBar pending={work.pending} failure={work.failure} isKept={work.isKept} onStart={start} />
    </>
  )
}

/** Every field that `faultsOf` can find something wrong with. */
const FIELDS_THAT_FAIL: readonly (keyof Faults)[] = ['publishedAt', 'url', 'language', 'story']

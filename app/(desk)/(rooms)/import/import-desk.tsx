'use client'

import { importWords as words } from '../../../../domain/words/import.ts'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { Arrange } from './arrange.tsx'
import { BringIn } from './bring-in.tsx'
import { KeptDraft } from './kept-draft.tsx'
import { useImport } from './use-import.ts'

/** The two steps of bringing an article in: what it is, and how it will be. */
export function ImportDesk({
  stories,
}: {
  readonly stories: readonly { readonly id: string; readonly title: string }[]
}) {
  const work = useImport()
  const { preview, arrangement } = work
  if (preview && arrangement)
    return <Arrange work={work} preview={preview} arrangement={arrangement} stories={stories} />
  return (
    <>
      <PageHeader title={words.title} lead={words.bringLead} />
      {work.offered ? <KeptDraft draft={work.offered} onContinue={work.resume} onDiscard={work.discardOffer} /> : null}
      <BringIn work={work} />
    </>
  )
}

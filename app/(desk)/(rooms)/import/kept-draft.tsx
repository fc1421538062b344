'use client'

import { importWords as words } from '../../../../domain/words/import.ts'
import { Button } from '../../../../ui/button.tsx'
import type { ImportDraft } from './import-draft.ts'

/** Enough to recognise it. */
const START = 90

/** Offers to go on with what was being brought in before the page was loaded again. */
export function KeptDraft({
  draft,
  onContinue,
  onDiscard,
}: {
  readonly draft: ImportDraft
  readonly onContinue: (draft: ImportDraft) => void
  readonly onDiscard: () => void
}) {
  return (
    <section
      aria-label={words.kept}
      className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-3 rounded-md border border-accent bg-accent-wash px-4 py-3"
    >
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium">{words.kept}</p>
        <p className="prose-serif truncate">{words.keptText(startOf(draft))}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onPress={onDiscard}>{words.discard}</Button>
        <Button variant="primary" onPress={() => onContinue(draft)}>
          {words.continue}
        </Button>
      </div>
    </section>
  )
}

function startOf({ brought, arrangement }: ImportDraft): string {
  const text = brought.kind === 'file' ? brought.file.name : brought.text.trim()
  return (arrangement?.details.headline || text).slice(0, START)
}

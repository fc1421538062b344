'use client'

import { cardWords } from '../../../../../domain/words/card.ts'
import { liveWords } from '../../../../../domain/words/live.ts'
import { Button } from '../../../../../ui/button.tsx'
import { useSaving } from '../saving.ts'
import { ProseEditor } from './prose-editor.tsx'
import type { ProseSurfaceProps } from './prose-field-props.ts'
import { useProseDocument } from './use-prose-document.ts'

const words = cardWords.prose

/** The text of a field as soon as it is here; until then, why it is not. */
export function ProseSurface(props: ProseSurfaceProps) {
  const { connection } = useSaving()
  const { document, state, discard } = useProseDocument(props.shelf, props.id)
  const { loading } = state
  if (typeof loading === 'object')
    return (
      <div className="flex flex-wrap items-center gap-2 text-sm text-danger">
        <span>{words.loadFailed(loading.failed)}</span>
        <Button size="small" onPress={() => document?.retry()}>
          {words.retry}
        </Button>
      </div>
    )
  if (!document || loading === 'loading')
    return (
      <p className="min-h-28 text-sm text-ink-muted">
        {connection === 'live' || connection === 'connecting' ? words.loading : liveWords.notHere}
      </p>
    )
  return <ProseEditor {...props} document={document} state={state} onDiscard={discard} />
}

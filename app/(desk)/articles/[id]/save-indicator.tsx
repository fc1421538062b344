'use client'

import { Check, CloudOff, LoaderCircle, Lock, type LucideIcon } from 'lucide-react'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { useSaving } from './saving.ts'
import { useWorkspace } from './workspace-store.tsx'

const words = workspaceWords.save

/** Whether all of it is on disk. What is not says why, and offers to try again; only that is said aloud. */
export function SaveIndicator() {
  const { mayEdit } = useWorkspace()
  const { saveState, retry } = useSaving()
  const failed = typeof saveState === 'object' ? saveState.failed : null
  return (
    <>
      {failed === null ? <Status isSaving={saveState === 'saving'} isReadOnly={!mayEdit} /> : <FailedStatus />}
      <div role="alert" className={failed === null ? 'sr-only' : STRIP}>
        {failed === null ? null : (
          <>
            <span className="flex-1">
              <strong className="font-semibold text-danger">{words.failed}.</strong> {failed}
            </span>
            <Button size="small" onPress={retry}>
              {words.retry}
            </Button>
          </>
        )}
      </div>
    </>
  )
}

/** Below the bar and over what stands there, so that nothing moves. */
const STRIP =
  'absolute inset-x-0 top-full flex flex-wrap items-center gap-3 border-b border-danger bg-paper-raised px-4 py-2 text-sm shadow-raised'

function Status({ isSaving, isReadOnly }: { readonly isSaving: boolean; readonly isReadOnly: boolean }) {
  if (isSaving)
    return <Line icon={LoaderCircle} text={words.saving} iconClass="animate-spin" className="text-ink-muted" />
  if (isReadOnly) return <Line icon={Lock} text={words.readOnly} className="text-ink-muted" />
  return <Line icon={Check} text={words.saved} className="text-ink-muted" />
}

function FailedStatus() {
  return <Line icon={CloudOff} text={words.failed} className="font-medium text-danger" />
}

type LineProps = {
  readonly icon: LucideIcon
  readonly text: string
  readonly iconClass?: string
  readonly className: string
}

function Line({ icon: Icon, text, iconClass = '', className }: LineProps) {
  return (
    <span className={`inline-flex shrink-0 items-center gap-1.5 text-sm ${className}`}>
      <Icon aria-hidden="true" className={`size-4 ${iconClass}`} />
      <span className="max-sm:sr-only">{text}</span>
    </span>
  )
}

'use client'

import { Check, CloudOff, HardDrive, LoaderCircle, Lock, type LucideIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { liveWords } from '../../../../domain/words/live.ts'
import { problemWords } from '../../../../domain/words/problems.ts'
import { signs } from '../../../../domain/words/signs.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { signInAddress } from '../../../way-back.ts'
import { openOutbox } from './open-outbox.ts'
import type { SaveState } from './save-state.ts'
import { useSaving } from './saving.ts'
import { useSettled } from './use-settled.ts'
import { useWorkspace } from './workspace-store.tsx'

const words = workspaceWords.save

/** What fails for this reason is kept on this device if anything is. */
const NOT_SIGNED_IN = problemWords({ type: 'notSignedIn' })

/** Whether all of it is on disk. What is not says why, and offers what can be done; only that is said aloud. */
export function SaveIndicator() {
  const { saveState, connection } = useSaving()
  const failed = typeof saveState === 'object' ? saveState.failed : null
  const isSignedOut = connection === 'signedOut'
  // A moment without a connection is nobody's business.
  const isOffline = useSettled(connection === 'offline')
  return (
    <>
      <Status saveState={saveState} />
      <div role="alert" className={isSignedOut || failed !== null ? `${STRIP} border-danger` : 'sr-only'}>
        {isSignedOut ? <SignedOut failed={failed} /> : failed === null ? null : <Failed why={failed} />}
      </div>
      <div role="status" className={isOffline && failed === null ? `${STRIP} border-rule` : 'sr-only'}>
        {isOffline && failed === null ? <Offline /> : null}
      </div>
    </>
  )
}

/** Below the bar and over what stands there, so that nothing moves; where the list has a column of its own, beside it. */
const STRIP =
  'absolute inset-x-0 top-full min-[85rem]:start-[calc(max(0rem,50%-44rem)+15rem)] flex flex-wrap items-center gap-3 border-b bg-paper-raised px-4 py-2 text-sm shadow-raised'

function Failed({ why }: { readonly why: string }) {
  const { retry } = useSaving()
  return (
    <>
      <span className="flex-1">
        <strong className="font-semibold text-danger">{signs.sentence(words.failed)}</strong> {why}
      </span>
      <Button size="small" onPress={retry}>
        {words.retry}
      </Button>
    </>
  )
}

function Offline() {
  const { retry } = useSaving()
  return (
    <>
      <span className="flex-1">{liveWords.offline}</span>
      <Button size="small" onPress={retry}>
        {words.retry}
      </Button>
    </>
  )
}

/** What is not on this device stays in this page alone, which has to stay open then. */
function SignedOut({ failed }: { readonly failed: string | null }) {
  const { me } = useWorkspace()
  const [isDurable, setDurable] = useState(true)
  useEffect(() => void openOutbox(me.id).then((outbox) => setDurable(outbox.isDurable)), [me.id])
  const isKept = isDurable && (failed === null || failed === NOT_SIGNED_IN)
  const signIn = () => {
    const address = signInAddress(window.location.pathname)
    if (isKept) window.location.assign(address)
    else window.open(address, '_blank', 'noopener')
  }
  return (
    <>
      <span className="flex-1">{isKept ? liveWords.save.signedOut : liveWords.save.signedOutNotKept}</span>
      <Button size="small" onPress={signIn}>
        {liveWords.save.signIn}
      </Button>
    </>
  )
}

function Status({ saveState }: { readonly saveState: SaveState }) {
  const { mayEdit } = useWorkspace()
  if (typeof saveState === 'object')
    return <Line icon={CloudOff} text={words.failed} className="font-medium text-danger" />
  if (saveState === 'saving')
    return <Line icon={LoaderCircle} text={words.saving} iconClass="animate-spin motion-reduce:animate-none" />
  if (saveState === 'kept') return <Line icon={HardDrive} text={liveWords.save.offline} />
  if (!mayEdit) return <Line icon={Lock} text={words.readOnly} />
  return <Line icon={Check} text={words.saved} />
}

type LineProps = {
  readonly icon: LucideIcon
  readonly text: string
  readonly iconClass?: string
  readonly className?: string
}

function Line({ icon: Icon, text, iconClass = '', className = 'text-ink-muted' }: LineProps) {
  return (
    <span className={`inline-flex shrink-0 items-center gap-1.5 text-sm ${className}`}>
      <Icon aria-hidden="true" className={`size-4 ${iconClass}`} />
      <span className="max-sm:sr-only">{text}</span>
    </span>
  )
}

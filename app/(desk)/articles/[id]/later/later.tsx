'use client'

import { type ComponentType, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { widgetWords as words } from '../../../../../domain/words/widgets.ts'
import { Button } from '../../../../../ui/button.tsx'
import type { Fetched, FetchedLater } from './fetched-later.ts'

/** What a part is given whose script does not come with the page. */
type LaterProps<P> = {
  readonly part: FetchedLater<ComponentType<P>>
  /** The properties of the part itself. */
  readonly given: P
  /** The look of what stands in its place until it is here. */
  readonly box?: string
}

/**
 * A part of the page whose script comes when it is first drawn, unless it was fetched ahead: then it is drawn at once.
 * Until then a line stands in its place that says that it is coming, or that it cannot be had.
 */
export function Later<P extends object>({ part, given, box = '' }: LaterProps<P>) {
  const fetched = useSyncExternalStore(part.subscribe, part.state, notAsked)
  useEffect(() => void part.fetch(), [part])
  if (fetched.kind === 'here') return <fetched.value {...given} />
  return <Waiting isFailed={fetched.kind === 'failed'} onRetry={() => void part.fetch()} box={box} />
}

/** The server, which draws the page first, fetches nothing. */
function notAsked(): Fetched<never> {
  return NOT_ASKED
}

const NOT_ASKED = { kind: 'notAsked' } as const

/** What a line of waiting is given. */
type WaitingProps = { readonly isFailed: boolean; readonly onRetry: () => void; readonly box: string }

function Waiting({ isFailed, onRetry, box }: WaitingProps) {
  const line = useRef<HTMLDivElement>(null)
  // When the part has come this line goes, and the focus stays in the frame around it.
  useLayoutEffect(() => {
    const own = line.current
    const frame = own?.parentElement?.closest<HTMLElement>('[tabindex="-1"]')
    return () => {
      if (own?.contains(document.activeElement)) frame?.focus({ preventScroll: true })
    }
  }, [])
  const retry = () => {
    // The button goes, and with it the focus would.
    line.current?.focus()
    onRetry()
  }
  return (
    <div ref={line} data-waiting tabIndex={-1} role="status" className={`animate-appear text-sm outline-none ${box}`}>
      {isFailed ? (
        <div className="flex flex-wrap items-center gap-2 text-danger">
          <span>{words.partNotHere}</span>
          <Button size="small" onPress={retry}>
            {words.retry}
          </Button>
        </div>
      ) : (
        <p className="text-ink-muted">{words.loading}</p>
      )}
    </div>
  )
}

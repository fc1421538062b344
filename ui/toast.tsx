'use client'

import { X } from 'lucide-react'
import { Text } from 'react-aria-components/Text'
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { widgetWords } from '../domain/words/widgets.ts'
import { Button } from './button.tsx'

/** What a passing message says, and what can be done about it: at most one thing. */
export type Message = {
  readonly text: string
  readonly tone?: 'plain' | 'danger'
  readonly action?: { readonly label: string; readonly onAction: () => void }
}

/** Long enough to read a sentence and to reach "Undo"; the clock stands while it is hovered or focused. */
const READING_MS = 10_000

const queue = new ToastQueue<Message>({ maxVisibleToasts: 3 })

/** Says something at the edge of the window, out loud to screen readers. One that failed stays until it is closed. */
export function say(message: Message): void {
  queue.add(message, message.tone === 'danger' ? {} : { timeout: READING_MS })
}

/** Where messages appear; once in the root layout. F6 leads to it. */
export function Messages() {
  return (
    <ToastRegion
      queue={queue}
      aria-label={widgetWords.messages}
      className="fixed inset-x-0 bottom-16 z-60 mx-auto flex w-fit max-w-full flex-col gap-2 px-4 py-1 outline-offset-4"
    >
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className={`flex items-center gap-2 rounded-md border bg-paper-raised py-1.5 ps-4 pe-1.5 shadow-overlay animate-rise ${toast.content.tone === 'danger' ? 'border-danger' : 'border-rule-strong'}`}
        >
          <ToastContent className="flex-1">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          <Undo message={toast.content} onDone={() => queue.close(toast.key)} />
          <Button slot="close" variant="plain" size="small" aria-label={widgetWords.closeMessage}>
            <X aria-hidden="true" className="size-4" />
          </Button>
        </AriaToast>
      )}
    </ToastRegion>
  )
}

function Undo({ message, onDone }: { message: Message; onDone: () => void }) {
  const { action } = message
  if (!action) return null
  const act = () => {
    onDone()
    action.onAction()
  }
  return (
    <Button variant="quiet" size="small" onPress={act}>
      {action.label}
    </Button>
  )
}

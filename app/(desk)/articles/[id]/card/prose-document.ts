import { applyUpdate, Doc, mergeUpdates } from 'yjs'
import {
  added,
  EMPTY_QUEUE,
  failed,
  type ProseQueue,
  type ProseSaveState,
  pauseBefore,
  saveStateOf,
  stored,
  taken,
} from './prose-queue.ts'
import type { ProseTransport } from './prose-transport.ts'

/** Whether the text is here, and whether what was written is on disk. */
export type ProseDocumentState = {
  readonly loading: 'loading' | 'loaded' | { readonly failed: string }
  readonly save: ProseSaveState
}

/** A prose document with its way to the desk. */
export type ProseDocument = {
  readonly doc: Doc
  readonly state: () => ProseDocumentState
  readonly subscribe: (listener: () => void) => () => void
  /** Reads what others wrote and merges it; never takes away what was written here. */
  readonly load: () => Promise<void>
  /** Sends at once what waits. */
  readonly flush: () => void
}

/** Runs `run` after `ms` milliseconds, unless the function that it returns is called before. */
export type Later = (ms: number, run: () => void) => () => void

/** Marks updates that came from the desk, so that they are not sent back to it. */
const FROM_DESK = Symbol('from the desk')

/** A document that sends what is written into it, in order, until it is stored. It is empty until `load`. */
export function createProseDocument(id: string, transport: ProseTransport, later: Later): ProseDocument {
  const doc = new Doc()
  const listeners = new Set<() => void>()
  let queue = EMPTY_QUEUE
  let state: ProseDocumentState = { loading: 'loading', save: 'saved' }
  let cancel: (() => void) | null = null

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === FROM_DESK) return
    put(added(queue, update))
    plan()
  })

  function put(next: ProseQueue, loading = state.loading): void {
    queue = next
    const save = saveStateOf(queue)
    if (save === state.save && loading === state.loading) return
    state = { loading, save }
    for (const listener of listeners) listener()
  }

  function plan(): void {
    if (cancel || queue.sending !== null || queue.waiting.length === 0) return
    cancel = later(pauseBefore(queue), () => void send())
  }

  async function send(): Promise<void> {
    cancel?.()
    cancel = null
    if (queue.sending !== null) return
    put(taken(queue, (updates) => mergeUpdates([...updates])))
    if (queue.sending === null) return
    const answer = await transport.store(id, queue.sending)
    put(answer.ok ? stored(queue) : failed(queue, answer.why))
    plan()
  }

  async function load(): Promise<void> {
    const answer = await transport.load(id)
    if (answer.ok) {
      applyUpdate(doc, answer.value, FROM_DESK)
      put(queue, 'loaded')
    } else if (state.loading !== 'loaded') put(queue, { failed: answer.why })
  }

  return {
    doc,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    load,
    flush: () => void send(),
  }
}

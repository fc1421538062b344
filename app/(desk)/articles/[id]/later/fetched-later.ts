/** How far something is that is fetched when it is wanted. */
export type Fetched<T> =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'coming' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'here'; readonly value: T }

/** Something that is fetched once, for whoever wants it first. */
export type FetchedLater<T> = {
  readonly state: () => Fetched<T>
  /** Calls the listener whenever the state is another one, until the function that it returns is called. */
  readonly subscribe: (listener: () => void) => () => void
  /** Fetches it, unless it is here or on its way; again where it could not be had. Resolves when that has ended, never rejects. */
  readonly fetch: () => Promise<void>
}

const NOT_ASKED = { kind: 'notAsked' } as const

/** What `load` brings, fetched when it is first wanted. */
export function fetchedLater<T>(load: () => Promise<T>): FetchedLater<T> {
  const listeners = new Set<() => void>()
  let state: Fetched<T> = NOT_ASKED
  let ended: Promise<void> = Promise.resolve()

  function become(next: Fetched<T>): void {
    state = next
    for (const listener of [...listeners]) listener()
  }

  async function fetchNow(): Promise<void> {
    become({ kind: 'coming' })
    try {
      become({ kind: 'here', value: await load() })
    } catch (error) {
      // The server is out of reach, or of a newer build: whoever shows the state says so. Anything else is a fault of ours.
      if (!isUnreached(error)) reportError(error)
      become({ kind: 'failed' })
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    fetch: () => {
      if (state.kind === 'notAsked' || state.kind === 'failed') ended = fetchNow()
      return ended
    },
  }
}

/** Whether a script did not come, by the name that the bundler gives to that. */
function isUnreached(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError'
}

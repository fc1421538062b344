import type { Connection } from './desk-socket.ts'
import type { Later } from './later.ts'

/** For tests: the desk's end of a line to one page. */
export type CohortLine = {
  readonly connection: Connection
  readonly give: (frame: Uint8Array) => void
  /** Cuts it. What is on the way, in either direction, does not arrive. */
  readonly lose: (code: number) => void
}

/** The longest that a frame is on its way, in milliseconds. */
const WAY = 30

/** A line that opens after a moment and keeps the order of what is on it, as TCP does. */
export function buildLine(
  later: Later,
  random: () => number,
  desk: { readonly hear: (frame: Uint8Array) => void; readonly end: () => void },
): CohortLine {
  let readyState: WebSocket['readyState'] = 0
  const up = buildWay(later, random)
  const down = buildWay(later, random)
  const end = () => {
    readyState = 3
    desk.end()
  }
  const connection: Connection = {
    binaryType: 'arraybuffer',
    onopen: null,
    onmessage: null,
    onclose: null,
    get readyState() {
      return readyState
    },
    send: (bytes) => {
      if (!(bytes instanceof Uint8Array) || readyState !== 1) return
      const frame = new Uint8Array(bytes)
      up(() => readyState === 1 && desk.hear(frame))
    },
    close: end,
  }
  later(random() * WAY, () => {
    if (readyState !== 0) return
    readyState = 1
    connection.onopen?.()
  })
  return {
    connection,
    give: (frame) => {
      const { buffer } = new Uint8Array(frame)
      down(() => readyState === 1 && connection.onmessage?.({ data: buffer }))
    },
    lose: (code) => {
      if (readyState === 3) return
      end()
      connection.onclose?.({ code })
    },
  }
}

/** Lets things arrive one after the other, each a random time after the one before. */
function buildWay(later: Later, random: () => number): (arrive: () => void) => void {
  const queue: (() => void)[] = []
  const next = () =>
    later(random() * WAY, () => {
      queue.shift()?.()
      if (queue.length > 0) next()
    })
  return (arrive) => {
    queue.push(arrive)
    if (queue.length === 1) next()
  }
}

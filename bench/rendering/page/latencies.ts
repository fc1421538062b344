import { afterFrame } from './frames.ts'

/** From inputs that a person makes to the frames that answer them, in milliseconds. */
export type Latencies = {
  /** The subject said what is under the pointer; counted when the pointer moved since. */
  readonly hovered: () => void
  /** What was measured since it was last taken. */
  readonly take: () => { readonly hovers: number[]; readonly keys: number[] }
}

/** Listens to the whole page before anybody else. An input's time is when the browser got it, not when the page did. */
export function watchLatencies(page: EventTarget): Latencies {
  let hovers: number[] = []
  let keys: number[] = []
  let moved: number | null = null
  const move = (event: Event) => {
    moved = event.timeStamp
  }
  page.addEventListener('pointerover', move, { capture: true })
  page.addEventListener('pointermove', move, { capture: true })
  page.addEventListener('keydown', ({ timeStamp }) => afterFrame((now) => keys.push(now - timeStamp)), {
    capture: true,
  })

  return {
    hovered: () => {
      const from = moved
      moved = null
      if (from !== null) afterFrame((now) => hovers.push(now - from))
    },
    take: () => {
      const taken = { hovers, keys }
      hovers = []
      keys = []
      return taken
    },
  }
}

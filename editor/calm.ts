/** How long the browser may take to tell of a selection after the button was released, milliseconds. */
const SETTLING_MS = 100

/** Puts off what would redraw the text while somebody selects in it with a pointer: the browser would lose the selection. */
export type Calm = {
  /** Does `work` now, or as soon as the pointer is up; then only the last of each name. */
  readonly soon: (name: string, work: () => void) => void
  readonly destroy: () => void
}

/** Calm for the text in `text`; the pointer may be released anywhere in `window`. */
export function calmIn(text: EventTarget, window: EventTarget): Calm {
  const waiting = new Map<string, () => void>()
  let isSelecting = false
  let settling: ReturnType<typeof setTimeout> | undefined

  const down = () => {
    clearTimeout(settling)
    isSelecting = true
  }
  const up = () => {
    if (!isSelecting) return
    clearTimeout(settling)
    settling = setTimeout(settle, SETTLING_MS)
  }
  const settle = () => {
    isSelecting = false
    const works = [...waiting.values()]
    waiting.clear()
    for (const work of works) work()
  }
  text.addEventListener('pointerdown', down)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', up)

  return {
    soon: (name, work) => {
      if (isSelecting) waiting.set(name, work)
      else work()
    },
    destroy: () => {
      clearTimeout(settling)
      waiting.clear()
      text.removeEventListener('pointerdown', down)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', up)
    },
  }
}

/** When things happened in the page, in milliseconds of its own clock. */
export type PageClock = {
  /** The end of the frame that showed the article with marks on it. */
  readonly painted: Promise<number>
  /** From a key to the frame that answers it, once the next key is pressed. */
  readonly answered: Promise<number>
  /** What the next key adds to the article, once it shows. */
  readonly added: () => Promise<Added>
}

/** How long it took from a key to what shows of it; each in milliseconds. */
export type Added = {
  /** What the page's thread worked until the words had their colour: the key's own task, and the frame that shows it, layout and paint included. */
  readonly work: number
  /** From when the browser got the key to the end of that frame: the wait for the frame included. */
  readonly coloured: number
  /** From the same to the end of the frame that shows the mark itself, with its number, all work between included. */
  readonly marked: number
}

declare global {
  interface Window {
    pageClock: PageClock
  }
}

/** Runs in the page before anything of its own; refers to nothing outside of itself. */
export function watchPage(): void {
  const message = () =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    })
  // What is posted from a frame arrives when the page's thread has laid it out and painted it.
  const frame = () =>
    new Promise<{ begin: number; end: number }>((resolve) => {
      requestAnimationFrame(() => {
        const begin = performance.now()
        void message().then((end) => resolve({ begin, end }))
      })
    })
  const onKey = <T>(heard: (pressed: number) => T | Promise<T>) =>
    new Promise<T>((resolve) =>
      window.addEventListener('keydown', ({ timeStamp }) => resolve(heard(timeStamp)), { capture: true, once: true }),
    )
  const drawn = () =>
    new Set(
      Array.from(document.querySelectorAll<HTMLElement>('.article-text mark[data-annotations]')).flatMap(
        (mark) => mark.dataset.annotations?.split(' ') ?? [],
      ),
    )

  async function painted(): Promise<number> {
    for (;;) {
      const { end } = await frame()
      if (drawn().size > 0) return end
    }
  }
  async function answered(): Promise<number> {
    return (await onKey(frame)).end
  }
  async function added(): Promise<Added> {
    const before = drawn()
    const isMarked = () => [...drawn()].some((id) => !before.has(id))
    return onKey(async (pressed) => {
      const handled = performance.now()
      // Asked for before the page hears the key: what it puts off until its frame is painted comes after this.
      const [answered, first] = await Promise.all([message(), frame()])
      let work = Math.min(answered, first.begin) - handled
      let coloured = Number.NaN
      for (let shown = first; ; shown = await frame()) {
        if (Number.isNaN(coloured)) work += shown.end - shown.begin
        if (Number.isNaN(coloured) && (CSS.highlights.has('sketch') || isMarked())) coloured = shown.end - pressed
        if (isMarked()) return { work, coloured, marked: shown.end - pressed }
      }
    })
  }

  window.pageClock = { painted: painted(), answered: answered(), added }
}

import { describe, expect, it } from 'vitest'
import { onceShown } from './once-shown.ts'

/** A page whose frames come when the test says so. */
function buildPage(visibilityState: DocumentVisibilityState = 'visible') {
  const heard = new EventTarget()
  const frames: FrameRequestCallback[] = []
  return {
    document: { visibilityState },
    addEventListener: heard.addEventListener.bind(heard),
    requestAnimationFrame: (frame: FrameRequestCallback) => frames.push(frame),
    happens: (name: string) => heard.dispatchEvent(new Event(name)),
    draws: () => {
      for (const frame of frames) frame(0)
    },
  }
}

/** Whether it resolves within a turn of the queue: long before a page without frames is given up. */
function isShown(shown: Promise<void>): Promise<boolean> {
  return Promise.race([shown.then(() => true), new Promise<false>((no) => setImmediate(() => no(false)))])
}

describe('what waits until the page has shown something', () => {
  it('waits for a frame and its painting', async () => {
    const page = buildPage()
    const shown = onceShown(page)
    expect(await isShown(shown)).toBe(false)
    page.draws()
    await expect(shown).resolves.toBeUndefined()
  })

  it.each(['keydown', 'pointerdown', 'visibilitychange', 'beforeunload', 'pagehide'])(
    'goes on at once when a %s comes',
    async (name) => {
      const page = buildPage()
      const shown = onceShown(page)
      page.happens(name)
      expect(await isShown(shown)).toBe(true)
    },
  )

  it('does not wait where nobody sees the page', async () => {
    expect(await isShown(onceShown(buildPage('hidden')))).toBe(true)
  })

  it('goes on by itself where no frame comes', async () => {
    await expect(onceShown(buildPage())).resolves.toBeUndefined()
  })
})

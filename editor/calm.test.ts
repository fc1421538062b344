import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { calmIn } from './calm.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function buildCalm() {
  const [text, window] = [new EventTarget(), new EventTarget()]
  const done: string[] = []
  const calm = calmIn(text, window)
  return {
    done,
    calm,
    down: () => text.dispatchEvent(new Event('pointerdown')),
    up: () => window.dispatchEvent(new Event('pointerup')),
    draw: (name: string, words: string) => calm.soon(name, () => done.push(words)),
  }
}

it('redraws at once while nobody selects', () => {
  const { done, draw } = buildCalm()
  draw('marks', 'first')
  expect(done).toEqual(['first'])
})

it('waits for the pointer, and for the browser to tell what was selected; then does the last of each', () => {
  const { done, draw, down, up } = buildCalm()
  down()
  draw('marks', 'first')
  draw('readers', 'somebody')
  draw('marks', 'second')
  up()
  expect(done).toEqual([])
  vi.runAllTimers()
  expect(done).toEqual(['second', 'somebody'])
  draw('marks', 'third')
  expect(done).toEqual(['second', 'somebody', 'third'])
})

it('goes on waiting when the pointer is down again, and forgets all when it ends', () => {
  const { done, draw, down, up, calm } = buildCalm()
  down()
  draw('marks', 'first')
  up()
  down()
  vi.runAllTimers()
  expect(done).toEqual([])
  calm.destroy()
  up()
  vi.runAllTimers()
  expect(done).toEqual([])
})

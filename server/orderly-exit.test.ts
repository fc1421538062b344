import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { orderlyExit } from './orderly-exit.ts'

function ending() {
  let end: (code: number) => void = () => {}
  const code = new Promise<number>((resolve) => {
    end = resolve
  })
  return { exit: orderlyExit(end), code }
}

describe('an orderly exit', () => {
  beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}))
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  test('closes one after the other, the last opened first', async () => {
    const { exit, code } = ending()
    const order: string[] = []
    for (const name of ['desk', 'pages', 'door']) {
      exit.add(async () => {
        order.push(`${name} begins`)
        await Promise.resolve()
        order.push(`${name} ends`)
      })
    }
    exit.leave(0)
    expect(await code).toBe(0)
    expect(order).toEqual(['door begins', 'door ends', 'pages begins', 'pages ends', 'desk begins', 'desk ends'])
  })

  test('closes once, however often it is asked', async () => {
    const { exit, code } = ending()
    let times = 0
    exit.add(() => {
      times += 1
    })
    exit.leave(0)
    exit.leave(0)
    await code
    expect(times).toBe(1)
  })

  test('closes the rest when one cannot be closed, and says so', async () => {
    const { exit, code } = ending()
    let desk = false
    exit.add(() => {
      desk = true
    })
    exit.add(() => Promise.reject(new Error('stuck')))
    exit.leave(0)
    expect(await code).toBe(1)
    expect(desk).toBe(true)
    expect(console.error).toHaveBeenCalledOnce()
  })

  test('does not wait for ever', async () => {
    vi.useFakeTimers()
    const { exit, code } = ending()
    exit.add(() => new Promise(() => {}))
    exit.leave(0)
    vi.advanceTimersByTime(10_000)
    expect(await code).toBe(1)
  })
})

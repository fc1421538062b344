import { setTimeout as pause } from 'node:timers/promises'

/**
 * Does `act` again and again until `until` (milliseconds of `performance.now()`), `perSecond` times a second on the
 * average: the pauses are between half and one and a half times their mean, so that people do not march in step.
 * Nothing waits for what `act` started.
 */
export async function pace(perSecond: number, until: number, random: () => number, act: () => void): Promise<void> {
  const mean = 1000 / perSecond
  let next = performance.now() + random() * mean
  while (next < until) {
    await pause(Math.max(0, next - performance.now()))
    act()
    next += mean * (0.5 + random())
  }
}

/** Milliseconds before the first repetition; each later one waits twice as long. */
const FIRST_PAUSE = 1_000

/** The longest pause, milliseconds: short enough that a laptop back from sleep saves at once. */
const LONGEST_PAUSE = 30_000

/** A pause that grows with the attempts and can be cut short. */
export type RetryPause = { readonly pause: (attempt: number) => Promise<void>; readonly wake: () => void }

/** A pause between repetitions of a command that got no answer. */
export function createRetryPause(): RetryPause {
  let wake = () => {}
  return {
    pause: (attempt) =>
      new Promise((resume) => {
        const timer = setTimeout(resume, Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE))
        wake = () => {
          clearTimeout(timer)
          resume()
        }
      }),
    wake: () => wake(),
  }
}

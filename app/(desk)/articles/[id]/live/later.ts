/** Runs `run` after `ms` milliseconds, unless the function that it returns is called before. */
export type Later = (ms: number, run: () => void) => () => void

/** The clock of the page. */
export const later: Later = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

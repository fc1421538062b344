import type { Answer } from '../../../../ui/ask-server.ts'

/**
 * Tries of one command that end in a failure of the server without a reason, as when the command itself breaks it: a
 * restart or a deployment is over by then.
 */
const FAILURES_BORNE = 5

/**
 * Tries that something on the way refuses, as a proxy does with what is too large for it. It is asked twice, so that
 * the command counts as late and its member decides on it.
 */
const REFUSALS_BORNE = 2

/** Answers of HTTP that ask for another try: request timeout, too early, too many requests. */
const ASKS_AGAIN: readonly number[] = [408, 425, 429]

/**
 * Counts the answers to each command that fail and are none of the desk's. True when there were enough of them while
 * the desk is well, so that the command would stand in the way of all behind it for ever.
 */
export function createPatience(isDeskWell: () => Promise<boolean>) {
  const counted = new Map<string, number>()
  return async (key: string, answer: Answer<unknown>): Promise<boolean> => {
    const borne = borneOf(answer)
    if (borne === null) {
      counted.delete(key)
      return false
    }
    const count = (counted.get(key) ?? 0) + 1
    counted.set(key, count)
    if (count < borne || !(await isDeskWell())) return false
    counted.delete(key)
    return true
  }
}

/** How many such answers are enough; `null` for one that is the desk's, or nobody's. */
function borneOf(answer: Answer<unknown>): number | null {
  if (answer.ok || answer.problem || answer.status < 400 || ASKS_AGAIN.includes(answer.status)) return null
  return answer.status < 500 ? REFUSALS_BORNE : FAILURES_BORNE
}

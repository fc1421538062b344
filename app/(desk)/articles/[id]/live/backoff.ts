/** The first pause, milliseconds: a server that restarts, or a tunnel, is often over in a moment. */
const FIRST = 300

/**
 * The longest pause, milliseconds. Three hundred pages must be back within five seconds of a restart, and each of them
 * may have just begun to wait; they then ask a server that is down about a hundred times a second, which harms nobody.
 */
const LONGEST = 4_000

/** After so many failures (about two minutes) nobody waits for a restart any more, and the pause may be longer. */
const PATIENT_AFTER = 40
const LONGEST_THEN = 15_000

/**
 * How long to wait before the next try, in milliseconds, after so many `failures` in a row (from 1). It grows, and is
 * spread by `random` (0 to 1) over its upper half, so that not everybody comes back in the same instant.
 */
export function backoff(failures: number, random: number): number {
  const longest = failures > PATIENT_AFTER ? LONGEST_THEN : LONGEST
  const whole = Math.min(FIRST * 2 ** (failures - 1), longest)
  return whole / 2 + (whole / 2) * random
}

/** For tests: how long they wait for what comes by itself, in milliseconds. No figure: a machine with other things to do is slow. */
export const PATIENTLY = { timeout: 10_000 }

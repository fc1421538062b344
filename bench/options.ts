import { parseArgs } from 'node:util'

/** What was asked for on the command line. */
export type Options = {
  /** Keys of figures; empty is all. */
  readonly figures: readonly string[]
  /** Parts of the names of subjects; empty is all. */
  readonly only: readonly string[]
  readonly rounds: number
  /** How long a round measures, where that is ours to choose, in seconds. */
  readonly seconds: number
}

/** Reads the command line. Throws a `TypeError` for an option that there is not, with a sentence. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '15' },
      only: { type: 'string', multiple: true, default: [] },
    },
  })
  return {
    figures: positionals,
    only: values.only,
    rounds: wholeNumber('rounds', values.rounds),
    seconds: wholeNumber('seconds', values.seconds),
  }
}

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new TypeError(`--${name} must be a whole number from 1 to 9999.`)
}

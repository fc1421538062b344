import type { SiteTextReason } from '../../domain/capture.ts'
import type { Reading } from './reading.ts'

/** A pattern over a block's forms (lower case, quotations left out), with a line that it was written for. */
export type Cue = { readonly name: string; readonly pattern: RegExp; readonly example: string }

/**
 * How much a match is worth. `alone`: the block is site text wherever it stands. `last`: only in the run of site
 * text that ends the page, or next to other site text. `beside`: only in a run with a block of the same reason
 * that stands alone. `between`: the same, and only with such blocks, or ones `beside`, on both sides.
 */
export type Standing = 'alone' | 'last' | 'beside' | 'between'

/** One way to tell site text. It is not tried on blocks of more than `longest` words. */
export type SiteTextRule = Cue & {
  readonly reason: SiteTextReason
  readonly standing: 'alone' | 'last'
  readonly longest: number
}

/** What the rules make of one block by itself. */
export type Trace = { readonly reason: SiteTextReason; readonly standing: Standing }

/** Whether `pattern` matches the block. */
export function occursIn(pattern: RegExp, reading: Reading): boolean {
  return reading.forms.some((form) => pattern.test(form))
}

/** Whether the rule recognises the block, as far as the block's own words tell. */
export function applies(rule: SiteTextRule, reading: Reading): boolean {
  return reading.words <= rule.longest && occursIn(rule.pattern, reading)
}

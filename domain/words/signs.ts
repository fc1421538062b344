import { catalogue } from './catalogue.ts'

/**
 * The signs around and between texts that come from elsewhere: other languages have others. What keeps two things
 * apart and belongs to no language (·, →) needs none.
 */
export const signs = catalogue({
  quoted: (words: string) => `“${words}”`,
  listed: (things: readonly string[]) => things.join(', '),
  /** A name and what stands for it. */
  is: (name: string, value: string) => `${name}: ${value}`,
  /** A name before something that is more than a text. */
  lead: (name: string) => `${name}:`,
  /** What is added after a text, with a dash. */
  aside: (text: string) => `– ${text}`,
  /** A text that may end as a sentence already. */
  sentence: (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`),
} as const)

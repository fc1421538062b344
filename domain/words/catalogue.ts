import { shownLocale } from './locale.ts'
import { pseudo } from './pseudo.ts'

/**
 * The words of a file, as they are shown: every export of words goes through here. In English they are the very same
 * value; in the pseudo-locale each text of them is made strange, also where a type names the English one.
 */
export function catalogue<T>(words: T): T {
  return shownLocale() === 'en-XA' ? pseudo(words) : words
}

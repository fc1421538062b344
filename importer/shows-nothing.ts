/** Unicode's own two lists of what leaves no ink: white space, and characters drawn as nothing. */
const NOTHING_SEEN = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u

/** Whether a reader sees nothing of `text`: it is empty, or only white space and zero-width characters. */
export function showsNothing(text: string): boolean {
  return NOTHING_SEEN.test(text)
}

/** How much of a text is looked at: its first letter decides. */
const LOOKED_AT = 1_000

const RIGHT_TO_LEFT =
  /^\P{L}*[\p{sc=Adlm}\p{sc=Arab}\p{sc=Hebr}\p{sc=Mand}\p{sc=Nkoo}\p{sc=Samr}\p{sc=Syrc}\p{sc=Thaa}]/u

/** The direction that a text's first letter gives it. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(text.slice(0, LOOKED_AT)) ? 'rtl' : 'ltr'
}

/**
 * Gives a text area the direction of its text. `dir="auto"` would do so too, but then Chromium goes through all of it
 * again and again: a paste of 5 MB takes minutes, and seconds without.
 */
export function direct(area: HTMLTextAreaElement | null): void {
  if (area) area.dir = textDirection(area.value)
}

/** Scripts that run from right to left, by their codes in ISO 15924. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']

/** The `dir` of a text in `language` (BCP 47); `auto` where that is unknown: then each block goes by its own letters. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null) return 'auto'
  try {
    const script = new Intl.Locale(language).maximize().script
    return script === undefined ? 'auto' : RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr'
  } catch (error) {
    if (error instanceof RangeError) return 'auto'
    throw error
  }
}

/** What text is split into. */
export type Granularity = 'grapheme' | 'word' | 'sentence'

const segmenters = new Map<string, Intl.Segmenter>()

/** The segmenter for a language (BCP 47; `null` or one that is not understood: the root locale), made once. */
export function segmenterFor(language: string | null, granularity: Granularity): Intl.Segmenter {
  const key = `${language ?? ''} ${granularity}`
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(localeOf(language), { granularity })
  segmenters.set(key, segmenter)
  return segmenter
}

function localeOf(language: string | null): string {
  try {
    return Intl.getCanonicalLocales(language ?? ROOT)[0] ?? ROOT
  } catch (error) {
    if (error instanceof RangeError) return ROOT
    throw error
  }
}

const ROOT = 'und'

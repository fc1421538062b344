/** Language, script, region and variants of BCP 47; extensions and private use are not needed here. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i

/** Whether `value` is a language tag such as `en`, `pt-BR` or `zh-Hant`. */
export function isLanguageTag(value: string): boolean {
  return LANGUAGE_TAG.test(value)
}

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction of a language's script; `auto` where no language is known. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null) return 'auto'
  return RIGHT_TO_LEFT.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr'
}

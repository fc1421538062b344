/** The languages that the interface can be shown in; `en-XA` is English made strange, to find what is not in the catalogue. */
export const LOCALES = ['en', 'en-XA'] as const

/** One of `LOCALES`, as BCP 47 writes it. */
export type Locale = (typeof LOCALES)[number]

declare global {
  /** The language of the interface on a server; a browser reads that of its page. */
  var plumblineLocale: Locale | undefined
}

/** Says on a server what language the interface is shown in: before any words are loaded, and once. */
export function chooseLocale(locale: Locale): void {
  globalThis.plumblineLocale = locale
}

/**
 * The language of the interface. In a browser it is the `lang` of the page, which is there before the first script:
 * so server and browser agree without a script of their own.
 */
export function shownLocale(): Locale {
  const lang = typeof document === 'undefined' ? globalThis.plumblineLocale : document.documentElement.lang
  return LOCALES.find((locale) => locale === lang) ?? 'en'
}

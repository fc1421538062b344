import { html, type Markup } from './markup.ts'

/** The language and direction in which some words are set. `lang` is BCP 47, or empty where it is not known. */
export type Voice = { readonly lang: string; readonly dir: 'ltr' | 'rtl' | 'auto' }

/** Languages that are written from right to left unless their tag names another script; from CLDR. */
const RIGHT_TO_LEFT =
  'ar arc arz azb bal bqi ckb dv fa glk he iw khw ks lrc luz mzn nqo pnb ps rhg sd skr syr ug ur yi'.split(' ')

/** ISO 15924 scripts that are written from right to left. */
const RIGHT_TO_LEFT_SCRIPT = /-(?:adlm|arab|aran|hebr|mand|mend|nkoo|rohg|samr|syr[cejn]|thaa)\b/i

const ANY_SCRIPT = /^[a-z]{2,3}-[a-z]{4}(?:-|$)/i

/** The voice of a language; a tag that is missing or malformed is an unknown language, whose direction each block decides. */
export function voiceOf(language: string | null): Voice {
  const lang = canonical(language ?? '')
  return { lang, dir: lang === '' ? 'auto' : isRightToLeft(lang) ? 'rtl' : 'ltr' }
}

/** `lang` and `dir` of an element. An empty `lang` says that the language is unknown, rather than the page's. */
export function voiceAttributes({ lang, dir }: Voice): Markup {
  return html` lang="${lang}" dir="${dir}"`
}

function isRightToLeft(lang: string): boolean {
  if (ANY_SCRIPT.test(lang)) return RIGHT_TO_LEFT_SCRIPT.test(lang)
  return RIGHT_TO_LEFT.includes(lang.split('-')[0]?.toLowerCase() ?? '')
}

function canonical(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? ''
  } catch {
    return ''
  }
}

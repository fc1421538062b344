import { directionOf } from '../../../../editor/direction.ts'

/** In what language and direction words of an article are set beside it. */
export function voiceOf(language: string | null): { readonly lang?: string; readonly dir: 'ltr' | 'rtl' | 'auto' } {
  return { ...(language === null ? {} : { lang: language }), dir: directionOf(language) }
}

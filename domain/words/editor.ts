import type { SiteTextReason } from '../capture.ts'
import { catalogue } from './catalogue.ts'

const SITE_TEXT_NAMES: Readonly<Record<SiteTextReason, string>> = {
  donation: 'Donation message',
  signUp: 'Sign-up prompt',
  forum: 'Forum invitation',
  related: 'Related links',
  copyright: 'Copyright notice',
  appPrompt: 'App prompt',
  advertisement: 'Advertisement',
  other: 'Site text',
}

/** What a piece of site text is called. */
export const siteTextName = catalogue((reason: SiteTextReason): string => SITE_TEXT_NAMES[reason])

/** What pieces of site text that stand together are called: the one by its reason, several by their number. */
export const siteTextGroupName = catalogue((reasons: readonly SiteTextReason[]): string => {
  const [only, ...others] = reasons
  if (only !== undefined && others.length === 0) return siteTextName(only)
  return `${reasons.length} site messages`
})

/** The words of the article and of the prose fields. */
export const EDITOR_WORDS = catalogue({
  /** The accessible name of an article's text. */
  articleLabel: (title: string) => `Text of the article: ${title}`,
  /** What a screen reader says of it besides. */
  articleDescription:
    'This text cannot be changed. Shift with the arrow keys selects words. The bracket keys go from annotation to annotation, Enter opens one.',

  siteTextHidden: (name: string) => `${name} hidden`,
  siteTextShown: (name: string) => `${name}, not part of the article`,
  show: 'show',
  hideAgain: 'hide again',
  keepAsArticle: 'keep as article’s text',
  /** Accessible names of those buttons, which the words on them alone would not tell apart. */
  showSiteText: (name: string) => `Show: ${name}`,
  hideSiteText: (name: string) => `Hide again: ${name}`,
  keepSiteText: (name: string) => `Keep as article’s text: ${name}`,

  /** What stands at the end of a comment's words, where a claim has its number. */
  commentMark: '*',
  /** The same for words that nobody can check. */
  notCheckableMark: '∅',
  openClaim: (number: number | null, verdict: string | null, denial: boolean) =>
    `Claim${number === null ? '' : ` ${number}`}, ${verdict ?? 'no verdict yet'}${denial ? ', denied here' : ''}. Open card`,
  openComment: 'Comment. Open card',
  openNotCheckable: 'Not checkable. Open card',
  /** So many more annotations end at the words before it. */
  moreMark: (count: number) => `+${count}`,
  openMore: (count: number) => `${count} more end here. Open the next card`,

  /** The title of a mark for a character that is not seen: its name and code point. */
  invisibleCharacter: (name: string, codePoint: string) => `${name} (${codePoint})`,
} as const)

/** Characters that are not seen: abbreviation and name, from the Unicode Character Database and its name aliases. */
export const INVISIBLE_CHARACTERS: Readonly<Record<string, readonly [string, string]>> = catalogue({
  '\u061c': ['ALM', 'Arabic letter mark'],
  '\u180e': ['MVS', 'Mongolian vowel separator'],
  '\u200b': ['ZWSP', 'Zero width space'],
  '\u200c': ['ZWNJ', 'Zero width non-joiner'],
  '\u200d': ['ZWJ', 'Zero width joiner'],
  '\u200e': ['LRM', 'Left-to-right mark'],
  '\u200f': ['RLM', 'Right-to-left mark'],
  '\u202a': ['LRE', 'Left-to-right embedding'],
  '\u202b': ['RLE', 'Right-to-left embedding'],
  '\u202c': ['PDF', 'Pop directional formatting'],
  '\u202d': ['LRO', 'Left-to-right override'],
  '\u202e': ['RLO', 'Right-to-left override'],
  '\u2060': ['WJ', 'Word joiner'],
  '\u2066': ['LRI', 'Left-to-right isolate'],
  '\u2067': ['RLI', 'Right-to-left isolate'],
  '\u2068': ['FSI', 'First strong isolate'],
  '\u2069': ['PDI', 'Pop directional isolate'],
  '\u3164': ['HF', 'Hangul filler'],
  '\ufeff': ['ZWNBSP', 'Zero width no-break space'],
})

import { anywhere, opening, wholeBlock } from './pattern.ts'
import type { SiteTextRule } from './rule.ts'

const OTHER_LANGUAGES = anywhere(
  /lesen sie (?:auch|mehr|dazu)|mehr zum thema|(?:à )?lire aussi|voir aussi|lees ook|läs också|les også|læs også/,
  /lea también|lee también|(?:le|te) puede interesar|leggi anche|leia (?:também|mais)|veja também/,
  /czytaj (?:też|także|również)|читайте также|читайте також|читати також|ayrıca okuyun/,
  /اقرأ أيض[\p{L}\p{M}]*|קראו גם|קרא גם|関連記事|あわせて読みたい/u,
)

const LABEL = anywhere(
  /read (?:more|next|also)|also read|what to read next|you (?:may|might) (?:also |be interested|like).{0,20}/,
  /related (?:stories|story|articles?|topics|content|coverage|reading|news|posts|links)/,
  /more (?:stories|articles|news)|more (?:on|about) this(?: story| topic| subject)?|editors?'?s? picks?/,
  /recommended (?:for you|stories|articles|reading)|from our partners/,
  /most (?:read|popular|viewed|shared)(?: stories| articles)?/,
  OTHER_LANGUAGES,
)

/** Words that are a heading as often as a label. */
const SHORT_LABEL = /related|recommended|trending|latest news|latest stories|top stories/

/** Links to other stories: lines with a title in them, and labels whose titles follow on lines of their own. */
export const RELATED_RULES: readonly SiteTextRule[] = [
  {
    name: 'label and title',
    reason: 'related',
    standing: 'alone',
    pattern: opening(new RegExp(`(?:${LABEL.source}|related) ?[:|>»–—-]+ ?\\S`, 'u')),
    longest: 30,
    example: 'Read more: Ferry strike enters its third week',
  },
  {
    name: 'label',
    reason: 'related',
    standing: 'alone',
    pattern: wholeBlock(
      new RegExp(`(?:${LABEL.source})(?: like this| for you| from .{1,40})?(?:[:»>]|\\.\\.\\.)*`, 'u'),
    ),
    longest: 10,
    example: 'You may also like',
  },
  {
    name: 'short label',
    reason: 'related',
    standing: 'last',
    pattern: wholeBlock(
      new RegExp(`(?:${SHORT_LABEL.source})[:>»]*`),
      /more|more from .{1,40}|(?:find out|learn|show|see|load) more|up next|popular|see also:? ?.{0,100}/,
    ),
    longest: 16,
    example: 'Recommended',
  },
  {
    name: 'whole story',
    reason: 'related',
    standing: 'alone',
    pattern:
      /^(?:click here to read|read|continue reading) (?:the |this )?(?:full|original|rest of the|whole|entire) (?:[\p{L}-]+ ){0,3}?(?:story|article|report|post)\b.{0,30}$/u,
    longest: 12,
    example: 'Read the full story on our site',
  },
]

/** A whole block after which the titles of other stories stand, each on its own line. */
export const LABEL_OF_TITLES = wholeBlock(
  new RegExp(`(?:${LABEL.source}|${SHORT_LABEL.source})(?: from .{1,40})?[:>»]*`, 'u'),
)

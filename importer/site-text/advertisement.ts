import { wholeBlock } from './pattern.ts'
import type { SiteTextRule } from './rule.ts'

/** Labels of advertisements, and the way around them. */
export const ADVERTISEMENT_RULES: readonly SiteTextRule[] = [
  {
    name: 'label',
    reason: 'advertisement',
    standing: 'alone',
    pattern: wholeBlock(
      /[-–— ]*(?:advertisements?|anzeige|publicité|publicidad|pubblicità|publicidade|advertentie)[-–— :]*/,
      /(?:annons|annonse|annonce|إعلان|広告):?/,
      /sponsored (?:content|post|links?)|promoted content|paid (?:content|post)|paid for by .{1,40}|ad feedback/,
    ),
    longest: 8,
    example: 'ADVERTISEMENT',
  },
  {
    name: 'label that may be a heading',
    reason: 'advertisement',
    standing: 'last',
    pattern: /^(?:ads?|advertising|sponsored|promoted|werbung|reklama?|реклама)$/,
    longest: 1,
    example: 'Sponsored',
  },
  {
    name: 'continues below',
    reason: 'advertisement',
    standing: 'alone',
    pattern: wholeBlock(
      /(?:(?:the )?(?:article|story) )?continues (?:below|after)(?: (?:the |this )?(?:newsletter )?(?:advertisement|ad|video|promotion))?[.!]?/,
      /advertisement\W{1,3}scroll (?:down )?to continue|scroll down to continue/,
      /skip (?:past )?(?:the )?(?:ad|advertisement|advert|newsletter promotion)|after newsletter promotion/,
    ),
    longest: 8,
    example: 'Story continues below advertisement',
  },
  {
    name: 'commission',
    reason: 'advertisement',
    standing: 'alone',
    pattern:
      /^(?:if you .{1,60}, )?(?:we|the .{1,30}) (?:may |might |will )?(?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?commissions?\b/,
    longest: 50,
    example: 'If you buy through a link, we may earn a small commission.',
  },
]

import { opening, wholeBlock } from './pattern.ts'
import type { SiteTextRule } from './rule.ts'

const NETWORKS =
  'twitter|facebook|instagram|x|youtube|telegram|whatsapp|tiktok|linkedin|threads|bluesky|mastodon|google news|social media'

/** The site's app, its channels elsewhere, and its buttons for sharing. */
export const APP_PROMPT_RULES: readonly SiteTextRule[] = [
  {
    name: 'our app',
    reason: 'appPrompt',
    standing: 'alone',
    pattern:
      /^(?:download|get|install|try|open in|read (?:this|more) (?:in|on)) (?:[\p{L}-]+ )?our (?:[\p{L}-]+ ){0,3}app\b/u,
    longest: 25,
    example: 'Download our free news app',
  },
  {
    name: 'the app',
    reason: 'appPrompt',
    standing: 'last',
    pattern: /^(?:download|get|install|open in) (?:the )?(?:[\p{L}-]+ ){0,3}app(?: (?:now|today|here))?[.!]?$/u,
    longest: 9,
    example: 'Get the Courier app',
  },
  {
    name: 'app stores',
    reason: 'appPrompt',
    standing: 'alone',
    pattern: /^(?:download|get|available|now available|our app)\b.{0,60}\b(?:app store|google play)\b/,
    longest: 25,
    example: 'Available on the App Store and Google Play',
  },
  {
    name: 'follow us',
    reason: 'appPrompt',
    standing: 'alone',
    pattern: opening(
      new RegExp(`(?:follow|like|find|join|add|connect with) (?:us|our)\\b.{0,60}\\b(?:${NETWORKS}|channel)\\b`),
    ),
    longest: 25,
    example: 'Follow us on Telegram',
  },
  {
    name: 'follow the outlet',
    reason: 'appPrompt',
    standing: 'last',
    pattern: opening(new RegExp(`follow [^.?!]{2,40} on (?:${NETWORKS})\\b`)),
    longest: 25,
    example: 'Follow the Lindmouth Courier on Facebook, on X, or on Instagram.',
  },
  {
    name: 'share',
    reason: 'appPrompt',
    standing: 'alone',
    pattern: wholeBlock(
      /share (?:this|the) (?:article|story|post|page)\b.{0,40}/,
      new RegExp(`share (?:on|via|to) (?:${NETWORKS}|e-?mail)`),
      /tweet this|listen to this (?:article|story)\b.{0,30}/,
    ),
    longest: 9,
    example: 'Share this article',
  },
  {
    name: 'notifications',
    reason: 'appPrompt',
    standing: 'alone',
    pattern: /^(?:turn on|enable|allow) (?:push |breaking[- ]news |desktop |our )*(?:notifications|alerts)\b/,
    longest: 15,
    example: 'Turn on notifications',
  },
  {
    name: 'button',
    reason: 'appPrompt',
    standing: 'last',
    pattern: wholeBlock(
      /share|tweet|e-?mail|print|save|copy link|link copied|bookmark|\d+ shares?/,
      new RegExp(NETWORKS),
    ),
    longest: 3,
    example: 'Copy link',
  },
]

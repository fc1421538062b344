import { opening, wholeBlock } from './pattern.ts'
import type { SiteTextRule } from './rule.ts'

/** About the author, and the machinery of a page. */
export const OTHER_RULES: readonly SiteTextRule[] = [
  {
    name: 'about the author',
    reason: 'other',
    standing: 'alone',
    pattern: /^about (?:the|our) (?:authors?|writers?|reporters?)$/,
    longest: 4,
    example: 'About the author',
  },
  {
    name: 'author in short',
    reason: 'other',
    standing: 'last',
    pattern: opening(
      new RegExp(
        String.raw`[^.!?]{2,60} (?:is|was) (?:an?|the|our) (?:[\p{L}'-]+ ){0,5}` +
          String.raw`(?:reporter|journalist|correspondent|editor|columnist|writer|contributor|fellow)\b.*` +
          String.raw`(?:\b(?:follow|reach|contact|e-?mail|find) (?:him|her|them|me)\b|@\w|\bcovering\b|` +
          String.raw`\b(?:she|he|they|who) (?:also )?(?:covers?|writes?|reports? on)\b)`,
        'u',
      ),
    ),
    longest: 60,
    example: 'Mara Voss is a senior reporter at the Courier. She covers the coast.',
  },
  {
    name: 'write to the author',
    reason: 'other',
    standing: 'last',
    pattern: opening(
      /(?:you can )?(?:follow|reach|contact|e-?mail) (?:him|her|them|me|the (?:author|writer|reporter))\b/,
      /(?:follow|e-?mail|contact) .{2,40}@\w/,
    ),
    longest: 20,
    example: 'You can reach her at the newsroom.',
  },
  {
    name: 'tips',
    reason: 'other',
    standing: 'alone',
    pattern:
      /^(?:do you (?:have|know)|got|have you got|have) (?:a |any |some )?(?:story|tip|news tip|more information)\b.{0,120}\b(?:contact|e-?mail|get in touch|write to|tell) (?:us|our)\b/,
    longest: 40,
    example: 'Got a tip? Contact our newsroom.',
  },
  {
    name: 'cookies',
    reason: 'other',
    standing: 'alone',
    pattern: opening(
      /we (?:and our .{0,30}partners )?use cookies\b|this (?:web)?site uses cookies\b/,
      /(?:accept|reject|manage)(?: all)? cookies$/,
    ),
    longest: 80,
    example: 'We use cookies to improve your visit.',
  },
  {
    name: 'script',
    reason: 'other',
    standing: 'alone',
    pattern: /^(?:(?:please )?enable javascript\b|javascript (?:is|must be) (?:disabled|enabled|required)\b)/,
    longest: 30,
    example: 'Please enable JavaScript to view the comments.',
  },
  {
    name: 'way about the page',
    reason: 'other',
    standing: 'alone',
    pattern: wholeBlock(
      /(?:skip|jump) to (?:(?:main )?content|navigation)|back to (?:top|home(?:page)?)|return to homepage/,
    ),
    longest: 5,
    example: 'Skip to main content',
  },
  {
    name: 'menu',
    reason: 'other',
    standing: 'last',
    pattern: wholeBlock(
      /menu|home|search|sections|my account|contact us|about us/,
      /(?:privacy|cookie) (?:policy|notice)|terms (?:of (?:use|service)|and conditions)/,
    ),
    longest: 4,
    example: 'Privacy policy',
  },
]

import { anywhere } from './pattern.ts'
import type { Cue, SiteTextRule } from './rule.ts'

/** Asks the reader for money or support. By itself a charity's appeal in an opinion piece may say the same. */
export const APPEALS: readonly Cue[] = [
  {
    name: 'your support',
    pattern: /\byour (?:\p{L}+ )?(?:support|donations?|contributions?|gift|subscription|membership|backing)\b/u,
    example: 'Your continued support means the world.',
  },
  {
    name: 'support us',
    pattern: anywhere(
      /(?:^|[.!?:,] |\bplease |\byou (?:can |could )?|\bconsider |\bto )(?:support|back|fund)(?:ing)? (?:us|our)\b/,
      /(?:^|[.!?:,] |\bplease )(?:support|back|fund) (?:truly |fully |fiercely )?(?:independent|quality|local|fearless|trusted)\b/,
    ),
    example: 'Please consider supporting us.',
  },
  {
    name: 'give now',
    pattern: anywhere(
      /(?:^|[.!?:] |\bplease )(?:donate|contribute|give|chip in)\b(?: today| now| to |[.!]|$)/,
      /(?:^|[.!?:] |\bplease |\bcan you |\bwill you )(?:make|become) (?:an? |our |your )(?:\p{L}+ )?(?:gift|donation|contribution|member|supporter|subscriber|friend)\b/u,
    ),
    example: 'Will you make a small gift today?',
  },
  {
    name: 'every gift counts',
    pattern:
      /\bevery (?:contribution|donation|gift|subscription|penny|pound|dollar|euro|crown) (?:counts|helps|matters)\b/,
    example: 'Whether 5 crowns or 50, every contribution counts.',
  },
  {
    name: 'before you move on',
    pattern: /\bhope you (?:have )?(?:appreciated|enjoyed|liked|found) (?:this|reading)\b/,
    example: 'We hope you appreciated this article.',
  },
  {
    name: 'readers like you',
    pattern: /\b(?:readers|people|supporters) like you\b/,
    example: 'We thank readers like you.',
  },
  {
    name: 'German',
    pattern: anywhere(/\bunterstützen sie (?:uns|unser)/, /\bihre (?:spende|unterstützung|hilfe)\b/, /\bspenden sie\b/),
    example: 'Bitte unterstützen Sie uns.',
  },
  {
    name: 'French',
    pattern: anywhere(/\bsoutenez(?:-nous| )/, /\bvotre (?:don|soutien|contribution)\b/, /\bfaites un don\b/),
    example: 'Votre don nous aide.',
  },
  {
    name: 'Spanish',
    pattern: anywhere(
      /(?:^|[.!¡] ?)(?:apóyanos|apoya|dona|hazte soci[oa])(?!\p{L})/u,
      /\b(?:tu|su) (?:apoyo|donación|donativo)(?!\p{L})/u,
    ),
    example: 'Tu donación cuenta.',
  },
]

/** Buttons. */
export const DONATION_RULES: readonly SiteTextRule[] = [
  {
    name: 'donate button',
    reason: 'donation',
    standing: 'last',
    pattern: /^(?:(?:donate|give|contribute|support us)(?: now| today)?|become a (?:member|supporter|patron))[.!]?$/,
    longest: 5,
    example: 'Donate now',
  },
]

import { opening } from './pattern.ts'
import type { SiteTextRule } from './rule.ts'

/** Accounts and subscriptions, as the site asks for them before it shows more. */
export const REGISTRATION_RULES: readonly SiteTextRule[] = [
  {
    name: 'unlimited access',
    reason: 'signUp',
    standing: 'alone',
    pattern:
      /^(?:enjoy|get|unlock|start) (?:full |unlimited |exclusive |instant )+access\b.{0,80}\b(?:subscription|subscribing|subscribe|our)\b/,
    longest: 25,
    example: 'Enjoy unlimited access to our reporting with a subscription',
  },
  {
    name: 'already a subscriber',
    reason: 'signUp',
    standing: 'alone',
    pattern: /^already (?:a |an |have an? )?(?:subscriber|subscribed|member|registered|account)\b/,
    longest: 12,
    example: 'Already a subscriber? Log in',
  },
  {
    name: 'continue reading',
    reason: 'signUp',
    standing: 'alone',
    pattern: opening(
      /(?:to|(?:subscribe|register|log in|sign in) to) (?:continue|keep) reading\b/,
      /this (?:article|content|story) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members|registered)/,
    ),
    longest: 30,
    example: 'This article is only available to subscribers.',
  },
  {
    name: 'button',
    reason: 'signUp',
    standing: 'last',
    pattern: /^(?:(?:subscribe|sign up|register)(?: now| today| here)?|newsletters?|log ?in|sign in)[.!]?$/,
    longest: 3,
    example: 'Subscribe now',
  },
]

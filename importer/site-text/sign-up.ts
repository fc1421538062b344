import { opening } from './pattern.ts'
import type { SiteTextRule } from './rule.ts'

/** Newsletters, as the site offers them to its reader. */
export const SIGN_UP_RULES: readonly SiteTextRule[] = [
  {
    name: 'our newsletter',
    reason: 'signUp',
    standing: 'alone',
    pattern:
      /^(?:please |want more\? )?(?:sign ?up|subscribe|register|get|receive|try|join|stay (?:ahead|informed|up to date|on top)|keep up)\b.{0,60}\b(?:our|my|free|daily|weekly|exclusive)\b.{0,60}\b(?:newsletters?|mailing list|e-?mails?|briefings?|bulletins?|news alerts)\b/,
    longest: 60,
    example: 'Sign up for our free weekly newsletter',
  },
  {
    name: 'newsletter',
    reason: 'signUp',
    standing: 'last',
    pattern: /^(?:sign up|subscribe|register) (?:for|to)\b.{0,60}\bnewsletters?\b/,
    longest: 30,
    example: 'Sign up for the Morning Tide newsletter',
  },
  {
    name: 'to your inbox',
    reason: 'signUp',
    standing: 'alone',
    pattern:
      /^(?:get|receive|sign up|subscribe|have|all|the (?:best|latest|top|day's)|our|never miss|stay|start)\b.{0,120}\b(?:to|in) your (?:e-?mail )?inbox\b/,
    longest: 50,
    example: 'Get the best of the harbour delivered straight to your inbox',
  },
  {
    name: 'consent',
    reason: 'signUp',
    standing: 'alone',
    pattern: opening(
      /by (?:signing up|subscribing|entering your|clicking|registering)\b/,
      /i would like to (?:be e-?mailed|receive)/,
      /you can unsubscribe|unsubscribe at any/,
      /(?:please )?enter (?:a valid|your) e-?mail|your e-?mail address$/,
    ),
    longest: 80,
    example: 'By signing up, you agree to our terms of service.',
  },
  {
    name: 'thanks',
    reason: 'signUp',
    standing: 'alone',
    pattern: /^(?:thanks|thank you) for (?:signing up|subscribing|registering)\b/,
    longest: 30,
    example: 'Thank you for subscribing!',
  },
  {
    name: 'never miss a story',
    reason: 'signUp',
    standing: 'alone',
    pattern: /^(?:never|don't) miss (?:a|another|any of our|our) (?:story|stories|beat|article|update|edition)\b/,
    longest: 25,
    example: 'Never miss a story',
  },
  {
    name: 'other languages',
    reason: 'signUp',
    standing: 'alone',
    pattern: opening(
      /(?:jetzt |hier )?(?:abonnieren sie|melden sie sich|bestellen sie)\b.{0,80}\bnewsletter/,
      /(?:inscrivez|abonnez)-vous\b.{0,80}(?:newsletter|infolettre|lettre)/,
      /(?:suscríbete|suscríbase|regístrate|apúntate)(?!\p{L}).{0,80}(?:boletín|newsletter|correo)/u,
      /(?:iscriviti|iscrivetevi|assine|inscreva-se|cadastre-se|zapisz się)(?!\p{L}).{0,80}newsletter/u,
      /(?:schrijf je|meld je)\b.{0,80}nieuwsbrief/,
      /подпи(?:шитесь|сывайтесь)(?!\p{L}).{0,80}(?:рассылк|канал)/u,
      /اشترك.{0,60}(?:النشرة|نشرتنا)/,
    ),
    longest: 40,
    example: 'Inscrivez-vous à notre newsletter',
  },
]

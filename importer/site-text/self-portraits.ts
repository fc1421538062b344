import { anywhere } from './pattern.ts'
import type { Cue } from './rule.ts'

/** Speaks of the making of news, as an outlet does of itself. With an appeal it makes a banner. */
export const JOURNALISM: readonly Cue[] = [
  {
    name: 'our journalism',
    pattern:
      /\bour (?:[\p{L}-]+ ){0,2}(?:journalis[mt]s?|report(?:ing|ers)|newsroom|newspaper|coverage|investigations?|documentary|correspondents)\b/u,
    example: 'Help pay for our local reporting.',
  },
  {
    name: 'the making of journalism',
    pattern: anywhere(
      /\b(?:deliver|produce|publish|fund|provide|support)(?:ing)? (?:[\p{L}'-]+ ){0,3}(?:journalism|reporting)\b/u,
      /\bour mission\b.{0,60}\b(?:journalism|reporting|news)\b/,
    ),
    example: 'It lets us deliver fair and unbiased journalism.',
  },
  { name: 'paywall', pattern: /\bpaywalls?\b/, example: 'We have no paywall.' },
  {
    name: 'journalism as it should be',
    pattern:
      /\b(?:independent|quality|public[- ]interest|fearless|trust(?:ed|worthy)|local|free|fact-based|investigative|honest) (?:journalism|news|reporting)\b/,
    example: 'Support independent journalism.',
  },
  {
    name: 'reporters are needed',
    pattern: /\b(?:send|keep|pay|need|fund)(?:ing)?\b.{0,30}\b(?:journalists|reporters|correspondents)\b/,
    example: 'You keep our two reporters at the harbour.',
  },
  {
    name: 'help us tell',
    pattern: anywhere(
      /\b(?:help(?:s|ing)?|allows?|lets?|enables?) us (?:to )?(?:keep |go on )?(?:report|investigat|publish|cover)(?:e|ing)?\b/,
      /\b(?:help(?:s|ing)?|allows?|lets?|enables?) us (?:to )?(?:keep |go on )?tell(?:ing)? (?:the|these|this|more|important) stor(?:y|ies)\b/,
    ),
    example: 'It helps us to keep telling these stories.',
  },
  {
    name: 'on the ground',
    pattern: /\bon the ground (?:when|where|wherever|as|whenever)\b/,
    example: 'The Gazette is on the ground when it happens.',
  },
  {
    name: 'German',
    pattern: anywhere(
      /\bunser\p{L}* (?:\p{L}+ )?(?:journalismus|redaktion|berichterstattung)/u,
      /\bunabhängig\p{L}* journalismus/u,
    ),
    example: 'Für unsere Redaktion.',
  },
  {
    name: 'French',
    pattern: anywhere(
      /\b(?:notre|nos) (?:journalisme|rédaction|journalistes|enquêtes)/,
      /\b(?:presse|journalisme|information) (?:libre|indépendante?)/,
    ),
    example: 'Pour une presse libre.',
  },
  {
    name: 'Spanish',
    pattern: anywhere(/\bnuestr[oa]s? (?:periodismo|redacción|periodistas)/, /\bperiodismo (?:independiente|libre)\b/),
    example: 'Por un periodismo independiente.',
  },
]

/** What an outlet says of itself between two lines of its banner, and many others say elsewhere. */
export const CONVICTIONS: readonly Cue[] = [
  {
    name: 'we believe',
    pattern: anywhere(
      /\bwe (?:all )?(?:know how|believe|choose|rely on|depend on|investigate|publish|report|exist)\b/,
      /\bwe are (?:funded|owned|independent|committed|proud|not owned|a small)\b/,
    ),
    example: 'We believe that facts matter.',
  },
  {
    name: 'our mission',
    pattern: /\bour (?:mission|work|team|readers|supporters|community|aim|independence)\b/,
    example: 'That is our mission.',
  },
]

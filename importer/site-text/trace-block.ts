import { endsWithFullStop } from '../sentence-end.ts'
import { ADVERTISEMENT_RULES } from './advertisement.ts'
import { APP_PROMPT_RULES } from './app-prompt.ts'
import { DONATION_RULES } from './appeals.ts'
import { COPYRIGHT_RULES } from './copyright.ts'
import { FORUM_RULES } from './forum.ts'
import { namesSpeaker } from './named-speaker.ts'
import { OTHER_RULES } from './other.ts'
import { anywhere } from './pattern.ts'
import { type Reading, readBlock } from './reading.ts'
import { REGISTRATION_RULES } from './registration.ts'
import { RELATED_RULES } from './related.ts'
import { applies, occursIn, type SiteTextRule, type Trace } from './rule.ts'
import { SIGN_UP_RULES } from './sign-up.ts'
import { weighAppeal } from './weigh-appeal.ts'

/** All rules; where several fit a block equally well, the first is taken. */
export const SITE_TEXT_RULES: readonly SiteTextRule[] = [
  ...DONATION_RULES,
  ...SIGN_UP_RULES,
  ...REGISTRATION_RULES,
  ...FORUM_RULES,
  ...RELATED_RULES,
  ...COPYRIGHT_RULES,
  ...APP_PROMPT_RULES,
  ...ADVERTISEMENT_RULES,
  ...OTHER_RULES,
]

const ANY_RULE = { alone: anyOf('alone'), last: anyOf('last') }

/** In UTF-16 code units; the longest paragraph of a banner that was seen has 400. */
const LONGEST_BLOCK = 1500

/** What the block's own words say for its being site text, or null where they say nothing or speak against it. */
export function traceBlock(text: string): Trace | null {
  if (text.length > LONGEST_BLOCK) return null
  const reading = readBlock(text)
  const trace = ruled(reading, 'alone') ?? ruled(reading, 'last') ?? appeal(reading)
  return trace && !isReported(trace, reading) ? trace : null
}

function ruled(reading: Reading, standing: 'alone' | 'last'): Trace | null {
  if (!occursIn(ANY_RULE[standing], reading)) return null
  const rule = SITE_TEXT_RULES.find((rule) => rule.standing === standing && applies(rule, reading))
  return rule ? { reason: rule.reason, standing } : null
}

function appeal(reading: Reading): Trace | null {
  const standing = weighAppeal(reading)
  return standing && { reason: 'donation', standing }
}

/** A sentence in which somebody says something is the article's; the title of a related story is no sentence. */
function isReported(trace: Trace, { cased }: Reading): boolean {
  return namesSpeaker(cased) && (trace.reason !== 'related' || endsWithFullStop(cased))
}

/** One pattern for all rules of a standing: most blocks match none, and one test is cheaper than many. */
function anyOf(standing: 'alone' | 'last'): RegExp {
  const rules = SITE_TEXT_RULES.filter((rule) => rule.standing === standing)
  return anywhere(...rules.map(({ pattern }) => pattern))
}

import { accountWords } from '../../domain/words/desk.ts'

const words = accountWords.setup

/** The least characters of a password; the door refuses shorter ones too. */
export const PASSWORD_LENGTH = 12

/** Enough to catch a slip of the hand; whether the address exists only a letter can tell. */
const EMAIL = /^[^\s@]+@[^\s@]+$/

/** What is wrong with a password, or `null`. */
export function passwordFault(password: string): string | null {
  const missing = PASSWORD_LENGTH - password.length
  return missing > 0 ? words.tooShort(missing) : null
}

/** What is wrong with the set-up form, by field; empty when nothing is. */
export function setupFaults(texts: Record<string, string>): Record<string, string> {
  return { ...missing(texts, ['deskName']), ...personFaults(texts) }
}

/** What is wrong with what somebody typed for their account, by field; empty when nothing is. */
export function personFaults(texts: Record<string, string>): Record<string, string> {
  const { email = '', password = '' } = texts
  const faults = new Map(Object.entries(missing(texts, ['name', 'email', 'password'])))
  if (!faults.has('email') && !EMAIL.test(email.trim())) faults.set('email', words.notEmail)
  const short = passwordFault(password)
  if (!faults.has('password') && short) faults.set('password', short)
  return Object.fromEntries(faults)
}

function missing(texts: Record<string, string>, fields: readonly string[]): Record<string, string> {
  const empty = fields.filter((field) => (texts[field] ?? '').trim() === '')
  return Object.fromEntries(empty.map((field) => [field, words.needed]))
}

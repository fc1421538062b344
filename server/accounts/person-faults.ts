import { PASSWORD_LENGTH } from './auth.ts'

/** What an account is made of, as somebody typed it. */
export type Person = { readonly name: string; readonly email: string; readonly password: string }

/** One thing wrong with a form. */
export type Fault = { readonly path: string; readonly message: string }

/** Everything that is wrong with what somebody typed for their account. */
export function personFaults({ name, email, password }: Person): Fault[] {
  return [
    { path: 'name', message: 'you need a name', wrong: name.trim() === '' || name.length > LONGEST },
    { path: 'email', message: 'this is not an e-mail address', wrong: !isEmail(email) },
    { path: 'password', message: `at least ${PASSWORD_LENGTH} characters`, wrong: password.length < PASSWORD_LENGTH },
    { path: 'password', message: 'this is too long', wrong: password.length > LONGEST },
  ]
    .filter((fault) => fault.wrong)
    .map(({ path, message }) => ({ path, message }))
}

/** Whether it looks like one; whether it exists only a letter can tell. */
export function isEmail(text: string): boolean {
  return text.length <= LONGEST && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim())
}

/** The longest password that better-auth takes, and long enough for every name and address. */
const LONGEST = 128

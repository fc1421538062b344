import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { accountWords } from '../../../domain/words/desk.ts'
import { signOnWords } from '../../../domain/words/members.ts'
import { currentDesk } from '../../../server/current-desk.ts'
import { FullPage } from '../../../ui/full-page.tsx'
import { wayBack } from '../../way-back.ts'
import { SignInForm } from './sign-in-form.tsx'

const words = accountWords.signIn

/** The page's title. */
export const metadata: Metadata = { title: words.title }

type Asked = { readonly next?: string | string[]; readonly error?: string | string[] }

/** Signing in. Who is signed in already goes on at once. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { next, error } = await searchParams
  const goOn = wayBack(Array.isArray(next) ? next[0] : next)
  const desk = currentDesk()
  if (await desk.signedIn(await headers())) redirect(goOn)
  if (!(await desk.hasOwner())) redirect('/setup')
  return (
    <FullPage title={words.title}>
      <SignInForm
        goOn={goOn}
        signOn={desk.signOnName}
        refusal={error === undefined ? null : refusalWords(String(error))}
      />
    </FullPage>
  )
}

/** Why the sign-on service sent somebody back, by the code that better-auth gives. */
function refusalWords(code: string): string {
  const sentences: Readonly<Record<string, string>> = signOnWords.errors
  return Object.hasOwn(sentences, code) ? (sentences[code] ?? signOnWords.errors.other) : signOnWords.errors.other
}

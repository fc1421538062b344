import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { accountWords } from '../../../domain/words/desk.ts'
import { currentDesk } from '../../../server/current-desk.ts'
import { FullPage } from '../../../ui/full-page.tsx'
import { wayBack } from '../../way-back.ts'
import { SignInForm } from './sign-in-form.tsx'

const words = accountWords.signIn

/** The page's title. */
export const metadata: Metadata = { title: words.title }

/** Signing in. Who is signed in already goes on at once. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams
  const goOn = wayBack(Array.isArray(next) ? next[0] : next)
  const desk = currentDesk()
  if (await desk.signedIn(await headers())) redirect(goOn)
  if (!(await desk.hasOwner())) redirect('/setup')
  return (
    <FullPage title={words.title}>
      <SignInForm goOn={goOn} />
    </FullPage>
  )
}

import type { Metadata } from 'next'
import { accountWords } from '../../../domain/words/desk.ts'
import { FullPage } from '../../../ui/full-page.tsx'
import { ButtonLink } from '../../button-link.tsx'
import { ResetForm } from './reset-form.tsx'

const words = accountWords.reset

/** The page's title. */
export const metadata: Metadata = { title: words.title }

/** A new password for someone who forgot theirs, with the link that an owner made. */
export default async function ResetPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams
  if (typeof token !== 'string' || token === '') return <NotWhole />
  return (
    <FullPage title={words.title}>
      <ResetForm token={token} />
    </FullPage>
  )
}

function NotWhole() {
  return (
    <FullPage title={words.noToken} text={words.noTokenText}>
      <ButtonLink href="/sign-in">{accountWords.signIn.action}</ButtonLink>
    </FullPage>
  )
}

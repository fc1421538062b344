import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { ROLE_HELP, ROLE_WORDS } from '../../../domain/words/desk.ts'
import { joinWords as words } from '../../../domain/words/members.ts'
import { problemWords } from '../../../domain/words/problems.ts'
import { currentDesk } from '../../../server/current-desk.ts'
import { FullPage } from '../../../ui/full-page.tsx'
import { ButtonLink } from '../../button-link.tsx'
import { JoinForm } from './join-form.tsx'

/** The page's title. */
export const metadata: Metadata = { title: words.title }

/** Joining the desk by the link of an invitation; one that does not work says why. */
export default async function JoinPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams
  const desk = currentDesk()
  const member = await desk.signedIn(await headers())
  if (member) return <SignedInAlready name={member.name} />
  if (typeof token !== 'string') return <Spent text={words.unknown} />
  const offer = await desk.invitations.offer(token)
  if (!offer.ok) return <Spent text={offer.problem.type === 'notFound' ? words.unknown : problemWords(offer.problem)} />
  const { role, email } = offer.value
  return (
    <FullPage title={words.title} text={words.lead(await desk.name(), ROLE_WORDS[role], ROLE_HELP[role])}>
      <JoinForm token={token} email={email} />
    </FullPage>
  )
}

function Spent({ text }: { readonly text: string }) {
  return (
    <FullPage title={words.spent} text={text}>
      <ButtonLink href="/sign-in">{words.signIn}</ButtonLink>
    </FullPage>
  )
}

function SignedInAlready({ name }: { readonly name: string }) {
  return (
    <FullPage title={words.signedIn(name)} text={words.signedInText}>
      <ButtonLink href="/" variant="primary">
        {words.toDesk}
      </ButtonLink>
    </FullPage>
  )
}

import type { Metadata } from 'next'
import { accountWords } from '../../../domain/words/desk.ts'
import { currentDesk } from '../../../server/current-desk.ts'
import { FullPage } from '../../../ui/full-page.tsx'
import { ButtonLink } from '../../button-link.tsx'
import { SetupForm } from './setup-form.tsx'

const words = accountWords.setup

/** The page's title. */
export const metadata: Metadata = { title: words.title }

/** Making the first owner, with the one-time address that the server printed. */
export default async function SetupPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams
  const desk = currentDesk()
  if (await desk.hasOwner()) return <Done />
  if (typeof token !== 'string') return <FullPage title={words.noToken} text={<Where text={words.noTokenText} />} />
  if (!(await desk.checkSetupToken(token))) {
    return <FullPage title={words.badToken} text={<Where text={words.badTokenText} />} />
  }
  return (
    <FullPage title={words.title} text={words.lead}>
      <SetupForm token={token} />
    </FullPage>
  )
}

function Where({ text }: { text: string }) {
  return (
    <div className="flex flex-col gap-3">
      <p>{text}</p>
      <p>{words.noTokenAgain}</p>
    </div>
  )
}

function Done() {
  return (
    <FullPage title={words.done} text={words.doneText}>
      <ButtonLink href="/sign-in" variant="primary">
        {accountWords.signIn.action}
      </ButtonLink>
    </FullPage>
  )
}

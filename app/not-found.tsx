import type { Metadata } from 'next'
import { failureWords } from '../domain/words/failure.ts'
import { FullPage } from '../ui/full-page.tsx'
import { ButtonLink } from './button-link.tsx'

const words = failureWords.notFound

/** The page's title. */
export const metadata: Metadata = { title: words.title }

/** An address that leads nowhere. */
export default function NotFound() {
  return (
    <FullPage title={words.title} text={words.text}>
      <ButtonLink href="/">{words.action}</ButtonLink>
    </FullPage>
  )
}

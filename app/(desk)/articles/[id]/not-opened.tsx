import type { ReactNode } from 'react'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { FullPage } from '../../../../ui/full-page.tsx'
import { ButtonLink } from '../../../button-link.tsx'

const words = workspaceWords.failed

/** Says why an article could not be opened, and leads back; `children` is what else can be done. */
export function NotOpened({ sentence, children }: { readonly sentence: string; readonly children?: ReactNode }) {
  return (
    <FullPage title={words.title} text={<p role="alert">{sentence}</p>}>
      {children}
      <ButtonLink href="/">{workspaceWords.back}</ButtonLink>
    </FullPage>
  )
}

'use client'

import { failureWords } from '../domain/words/failure.ts'
import { Button } from '../ui/button.tsx'
import { FullPage } from '../ui/full-page.tsx'

const words = failureWords.crashed

/** Says that a page failed; `digest` is the number under which the server's log has the reason. */
export function Failure({ digest }: { readonly digest: string | null }) {
  return (
    <FullPage title={words.title} text={words.text}>
      {digest ? <p className="text-sm text-ink-muted">{words.number(digest)}</p> : null}
      <Button onPress={() => window.location.reload()}>{words.action}</Button>
    </FullPage>
  )
}

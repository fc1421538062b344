'use client'

import '../ui/globals.css'
import { failureWords } from '../domain/words/failure.ts'
import { shownLocale } from '../domain/words/locale.ts'
import { Failure } from './failure.tsx'

/** Even the root of the page failed: a document of its own. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang={shownLocale()} dir="ltr">
      <head>
        <title>{failureWords.crashed.title}</title>
      </head>
      <body>
        <Failure digest={error.digest ?? null} />
      </body>
    </html>
  )
}

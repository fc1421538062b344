'use client'

import { Failure } from './failure.tsx'

/** A page that failed. */
export default function PageError({ error }: { error: Error & { digest?: string } }) {
  return <Failure digest={error.digest ?? null} />
}

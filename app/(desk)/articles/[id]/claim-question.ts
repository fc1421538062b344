'use client'

import { useCallback, useState } from 'react'

/** One question for a claim: which to leave out, and where the answer goes. */
type Question = { readonly exceptClaimId: string | null; readonly answer: (claimId: string | null) => void }

/** A question for a claim that is asked at most once at a time. */
export type ClaimQuestion = {
  readonly question: Question | null
  readonly choose: (exceptClaimId?: string) => Promise<string | null>
  readonly settle: (claimId: string | null) => void
}

/** Asks for a claim. A question that is still open when the next comes is answered with none. */
export function useClaimQuestion(): ClaimQuestion {
  const [question, setQuestion] = useState<Question | null>(null)

  const choose = useCallback(
    (exceptClaimId?: string) =>
      new Promise<string | null>((answer) => {
        setQuestion((last) => {
          last?.answer(null)
          return { exceptClaimId: exceptClaimId ?? null, answer }
        })
      }),
    [],
  )
  const settle = (claimId: string | null) => {
    question?.answer(claimId)
    setQuestion(null)
  }
  return { question, choose, settle }
}

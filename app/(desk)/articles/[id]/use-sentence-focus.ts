'use client'

import type { Span } from '../../../../domain/span.ts'
import { useArticlePort } from './article-port.ts'

/** Selects a sentence in the article and puts the focus there, ready to be marked. */
export function useSentenceFocus(): (sentence: Span) => void {
  const port = useArticlePort()
  return ({ start, end }) => {
    port.current?.focus()
    port.current?.selectSpan({ start, end })
  }
}

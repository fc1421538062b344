'use client'

import { recordWords } from '../../../../../domain/words/record.ts'
import { Button } from '../../../../../ui/button.tsx'

/** Prints the page. */
export function PrintButton() {
  return <Button onPress={() => window.print()}>{recordWords.print}</Button>
}

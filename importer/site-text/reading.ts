import { foldLookAlikes } from './look-alikes.ts'
import { stripQuotations } from './strip-quotations.ts'

/** A block's words as the rules read them; for matching only, its offsets are not the text's. */
export type Reading = {
  /** With its capitals and quotations, look-alike letters folded. */
  readonly cased: string
  /** In lower case and without quoted words: as printed, and with look-alike letters folded where that differs. */
  readonly forms: readonly string[]
  /** How many words the block has, quoted ones included. */
  readonly words: number
}

const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu

/** Reads one block: compatibility forms made plain (NFKC), unseen characters dropped, apostrophes straight. */
export function readBlock(text: string): Reading {
  const plain = text.normalize('NFKC').replace(UNSEEN, '').replace(/[‘’]/g, "'").trim()
  const cased = foldLookAlikes(plain)
  const forms = [lowerUnquoted(plain)]
  if (cased !== plain) forms.push(lowerUnquoted(cased))
  return { cased, forms, words: plain.split(/\s+/).length }
}

function lowerUnquoted(text: string): string {
  return stripQuotations(text).toLowerCase()
}

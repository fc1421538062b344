import { isWebAddress } from '../../../../domain/web-address.ts'
import { importWords as words } from '../../../../domain/words/import.ts'

/** Why pasted text cannot be looked at yet, as a sentence; `null` where it can. The desk itself checks the rest. */
export function textFault(text: string): string | null {
  const whole = text.trim()
  if (whole === '') return words.nothing
  return isWebAddress(whole) ? words.isAddress : null
}

/** Why a file cannot be looked at, as a sentence; `null` where it can. */
export function fileFault(name: string): string | null {
  return /\.txt$/i.test(name) ? null : words.otherFormat(name)
}

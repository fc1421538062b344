import type { Part, Phrase } from '../../domain/words/page-phrase.ts'
import { balanced } from './bidi.ts'
import type { Voice } from './direction.ts'
import { voiceAttributes } from './direction.ts'
import { html, type Markup } from './markup.ts'

/** Text from elsewhere inside a sentence of ours: isolated, so that it cannot reorder the words around it. */
export function foreign(text: string): Markup {
  return html`<bdi>${balanced(text)}</bdi>`
}

/** A few words of the article inside a sentence of ours. No `q`: a browser would add quotation marks. */
export function theirWords(text: string, voice: Voice): Markup {
  return html`<span class="theirs phrase"${voiceAttributes(voice)}>${balanced(text)}</span>`
}

/** A phrase of the catalogue as HTML. */
export function phrased(phrase: Phrase, voice: Voice): Markup {
  return html`${phrase.map((part) => printedPart(part, voice))}`
}

function printedPart(part: Part, voice: Voice): string | Markup {
  if (typeof part === 'string') return part
  return 'foreign' in part ? foreign(part.foreign) : theirWords(part.theirs, voice)
}

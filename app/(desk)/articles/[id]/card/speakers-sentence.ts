import type { Speaker } from '../../../../../domain/annotation.ts'
import { cardWords } from '../../../../../domain/words/card.ts'

const words = cardWords.speakers

/**
 * The chain of who says so as one phrase, from the outlet outwards: "Harbour Courier, citing Maren Oduya, citing
 * dock workers (unnamed)". `outlet` stands for a link that is the outlet itself and has no name of its own. An empty
 * chain gives the words for "not said yet".
 */
export function speakersSentence(speakers: readonly Speaker[], outlet: string | null): string {
  const [first, ...rest] = speakers.map((speaker) => ({ kind: speaker.kind, name: speakerName(speaker, outlet) }))
  if (!first) return words.nobodyYet
  return rest.reduce(
    (sentence, link) => sentence + (link.kind === 'unstated' ? words.unstatedAfter : words.citing(link.name)),
    first.kind === 'unstated' ? words.unstatedFirst : first.name,
  )
}

/** What to call one link: its name, or the phrase that says it, with what kind it is where the name alone does not say so. */
export function speakerName(speaker: Speaker, outlet: string | null): string {
  const name = speaker.name.trim() || (speaker.phrase?.exact ?? '')
  switch (speaker.kind) {
    case 'outlet':
      return name || outlet || words.theOutlet
    case 'named':
      return name || words.someone
    case 'unnamed':
      return name ? words.unnamed(name) : words.someoneUnnamed
    case 'document':
      return name ? words.document(name) : words.aDocument
    case 'otherOutlet':
      return name || words.anotherOutlet
    case 'unstated':
      return name || words.unstated
  }
}

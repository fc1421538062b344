import type { Span } from '../domain/span.ts'
import type { GivenArticle } from './given-articles.ts'
import { readGiven, wordsOf } from './given-articles.ts'

/** A source as somebody adds it: by its address, or by a title; confidential with what readers may be told. */
export type PlannedSource = { readonly address: string } | { readonly title: string; readonly told?: string }

/** One claim with everything that is done to it. */
export type PlannedClaim = {
  readonly place: Span
  readonly verdict: string
  readonly inShort: string
  readonly explanation: string
  readonly notes: string
  readonly sources: readonly PlannedSource[]
  /** Words of the article that name who says so, from the outlet outwards; the outlet itself goes before them. */
  readonly speakers: readonly { readonly place: Span; readonly words: string }[]
  /** Another place of the same claim, and what it does with it. */
  readonly again: { readonly place: Span; readonly denies: boolean } | null
  readonly attempt: { readonly channel: string; readonly outcome: string } | null
}

/** What is done with one article, from import to export. */
export type CheckingPlan = {
  readonly claims: readonly PlannedClaim[]
  readonly comment: { readonly place: Span; readonly text: string }
  readonly headline: string
  readonly finding: string
}

/** What no reader may ever see. */
export const SECRETS = {
  source: 'Conversation with Wenna Stillwater',
  notes: 'Desk note: ring her after nine',
  comment: 'Desk comment: compare with the second edition',
}

/** What readers are told of the confidential source. */
export const TOLD = 'A clerk who saw the ledger and asked not to be named.'

const NOTHING = { notes: '', speakers: [], again: null, attempt: null }

/**
 * Five claims on an article of at least six paragraphs: the first in the opening line and
 * once more below; the second through three speakers, denied in the last paragraph, and
 * overlapping the third; the fourth crossing a paragraph; the fifth not proven.
 */
export function planFor(article: Pick<GivenArticle, 'text'>): CheckingPlan {
  const { text, own, paragraphs } = readGiven(article)
  const opening = own.find(({ role }) => role === 'headline') ?? paragraph(paragraphs, 0)
  const [lead, second] = opening.role === 'headline' ? [0, 1] : [1, 2]
  const words = (index: number, from: number, to: number) => wordsOf(text, paragraph(paragraphs, index), from, to)
  const named = (place: Span) => ({ place, words: text.slice(place.start, place.end) })
  const crossing = { start: words(second + 1, -5, 0).start, end: words(second + 2, 0, 4).end }
  return {
    claims: [
      {
        ...NOTHING,
        ...written(1, 'Mostly false'),
        place: wordsOf(text, opening, 0, 6),
        again: { place: words(second, 0, 5), denies: false },
        notes: SECRETS.notes,
        sources: [{ address: 'https://records.example.org/ledger/1' }, { title: SECRETS.source, told: TOLD }],
      },
      {
        ...NOTHING,
        ...written(2, 'Half true'),
        place: words(lead, 2, 12),
        speakers: [words(second, 8, 11), words(second + 1, 2, 5)].map(named),
        again: { place: words(paragraphs.length - 1, 0, 6), denies: true },
        sources: [{ address: 'https://records.example.org/register/2' }, { title: 'Harbour register, second volume' }],
      },
      {
        ...NOTHING,
        ...written(3, 'True'),
        place: words(lead, 8, 17),
        sources: [{ address: 'https://records.example.org/minutes/3' }, { title: 'Minutes of the spring session' }],
      },
      {
        ...NOTHING,
        ...written(4, 'Missing context'),
        place: crossing,
        sources: [{ address: 'https://records.example.org/map/4' }, { title: 'Survey map, sheet nine' }],
      },
      {
        ...NOTHING,
        ...written(5, 'Not proven'),
        place: words(second + 3, 0, 7),
        sources: [{ address: 'https://records.example.org/letters/5' }, { title: 'Letters to the editor, bound' }],
        attempt: { channel: 'Court register of the county', outcome: 'Nothing under either name.' },
      },
    ],
    comment: { place: words(second + 3, 1, 3), text: SECRETS.comment },
    headline: 'Our headline: the ledger says something else',
    finding: 'Our finding: of five claims one is accurate. The others leave out what the ledger says.',
  }
}

function written(number: number, verdict: string) {
  return {
    verdict,
    inShort: `In short number ${number}: the record says what is so.`,
    explanation: `Explanation number ${number}: the ledger has the figure, and the article has another.`,
  }
}

function paragraph<T>(paragraphs: readonly T[], index: number): T {
  const found = paragraphs[index]
  if (!found) throw new RangeError(`The article has no paragraph ${index}`)
  return found
}

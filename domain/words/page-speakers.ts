import type { SpeakerKind } from '../annotation.ts'
import { capitalised, joined, type Phrase } from './page-phrase.ts'

/** A link of the chain of who says so, as `PublicSpeaker` has it. */
type Speaker = { readonly kind: SpeakerKind; readonly name: string; readonly phrase: string | null }

/** A name as it stands inside a sentence: "The Times" → "the Times". */
export function inSentence(name: string): string {
  return name.replace(/^The (?=\S)/, 'the ')
}

/**
 * Who says so, as a sentence: "The Independent, citing the Times of Israel,
 * citing unnamed Palestinian sources." `speakers` must not be empty.
 */
export function englishSaying(speakers: readonly Speaker[], outlet: string | null): Phrase {
  const [first] = speakers
  if (speakers.length === 1 && first?.kind === 'outlet')
    return sentence([...called(first, outlet), ', in its own voice'])
  return sentence(chained(speakers, outlet))
}

/** Who denies it or declines to say, with who reports that: "Tomas Reyl, as reported by the Courier". */
export function englishDenying(speakers: readonly Speaker[], outlet: string | null): Phrase {
  const last = speakers.at(-1)
  const before = speakers.slice(0, -1)
  const who = last ? called(last, outlet) : ['Someone']
  return capitalised(before.length === 0 ? who : [...who, ', as reported by ', ...chained(before, outlet)])
}

function chained(speakers: readonly Speaker[], outlet: string | null): Phrase {
  const [first, ...others] = speakers
  if (!first) return []
  const rest = others.map((s): Phrase => (s.kind === 'unstated' ? unstated(s) : ['citing ', ...called(s, outlet)]))
  return joined([called(first, outlet), ...rest], ', ')
}

function unstated(speaker: Speaker): Phrase {
  return ['without saying who says so', ...remark(speaker.name), ...saidAs(speaker)]
}

function sentence(phrase: Phrase): Phrase {
  return [...capitalised(phrase), '.']
}

function called(speaker: Speaker, outlet: string | null): Phrase {
  return [...nameOf(speaker, outlet), ...saidAs(speaker)]
}

function saidAs({ phrase }: Speaker): Phrase {
  return phrase?.trim() ? [' (', { theirs: phrase }, ')'] : []
}

function remark(name: string): Phrase {
  return name.trim() ? [' (', { foreign: name }, ')'] : []
}

function nameOf({ kind, name }: Speaker, outlet: string | null): Phrase {
  const known = name.trim() ? inSentence(name) : null
  switch (kind) {
    case 'outlet':
      return named(known ?? (outlet?.trim() ? inSentence(outlet) : null), 'the article')
    case 'named':
      return named(known, 'someone it names')
    case 'unnamed':
      return unnamed(known)
    case 'document':
      return named(known, 'a document')
    case 'otherOutlet':
      return named(known, 'another outlet')
    case 'unstated':
      return ['someone the article does not name', ...remark(name)]
  }
}

function named(known: string | null, otherwise: string): Phrase {
  return known ? [{ foreign: known }] : [otherwise]
}

const SAYS_IT_ITSELF = /^(?:unnamed|anonymous|unidentified)\b/i
/** Before these, "unnamed" would not be English: "unnamed a senior official". */
const DETERMINED = /^(?:an?|the|one|two|three|several|some|many|people)\b/i

function unnamed(known: string | null): Phrase {
  if (!known) return ['unnamed sources']
  if (SAYS_IT_ITSELF.test(known)) return [{ foreign: known }]
  return DETERMINED.test(known) ? [{ foreign: known }, ' (not named)'] : ['unnamed ', { foreign: known }]
}

/**
 * Makes corpus/session.json, always the same: two people who write an explanation together, take turns at its paragraphs,
 * mistype, correct, move sentences about, and begin and join paragraphs.
 *
 *     node e2e/recordings/make-recording.ts
 */
import { writeFile } from 'node:fs/promises'
import { randomFrom } from '../random.ts'
import { inventedSentence, inventedWord, wrongLetter } from './invented-words.ts'
import {
  afterEdit,
  afterTurn,
  type Edit,
  editsIn,
  type Person,
  type Recording,
  type Stint,
  type Turn,
} from './recording.ts'

const SEED = 1902
const EDITS = 3_000
const MOST_PARAGRAPHS = 8
const LONGEST_PARAGRAPH = 500
/** Of a hundred letters, so many are wrong at first. */
const SLIPS = 3

const random = randomFrom(SEED)
const below = (limit: number) => Math.floor(random() * limit)

/** Two paragraphs to begin with, each begun by a person. */
const BEGINNING: readonly Turn[] = [{ who: 'a', split: [0, 0] }]

function session(): Recording {
  const turns: Turn[] = [...BEGINNING]
  let text = turns.reduce(afterTurn, [''])
  while (editsIn({ turns }) < EDITS) {
    const turn = nextTurn(text)
    turns.push(turn)
    text = afterTurn(text, turn)
  }
  return { turns, text }
}

function nextTurn(text: readonly string[]): Turn {
  const who: Person = random() < 0.5 ? 'a' : 'b'
  const long = text.findIndex((words) => words.length > LONGEST_PARAGRAPH)
  if (long >= 0 && text.length < MOST_PARAGRAPHS) return { who, split: [long, sentenceStart(text[long] ?? '')] }
  if (text.length >= MOST_PARAGRAPHS || (text.length > 3 && random() < 0.1))
    return { who, join: 1 + below(text.length - 1) }
  const first = below(text.length)
  const second = (first + 1 + below(text.length - 1)) % text.length
  return { a: stint(text, first), b: stint(text, second), byKeys: random() < 0.2 }
}

function stint(text: readonly string[], paragraph: number): Stint {
  const words = text[paragraph] ?? ''
  const chance = random()
  if (words.length > LONGEST_PARAGRAPH) return { paragraph, edits: moved(words) }
  if (words.length < 80 || chance < 0.55) return { paragraph, edits: written(words) }
  return { paragraph, edits: chance < 0.85 ? corrected(words) : moved(words) }
}

/** A sentence at the end, letter by letter, with slips taken back at once. */
function written(words: string): Edit[] {
  return typed(words.length, `${words === '' ? '' : ' '}${inventedSentence(random)}`)
}

function typed(at: number, letters: string): Edit[] {
  const edits: Edit[] = []
  let offset = at
  for (const letter of letters) {
    if (random() * 100 < SLIPS) edits.push([offset, 0, wrongLetter(random)], [offset, 1, ''])
    edits.push([offset, 0, letter])
    offset += 1
  }
  return edits
}

/** A word is taken away from its end, letter by letter, and another written in its place. */
function corrected(words: string): Edit[] {
  const starts = [...words.matchAll(/[a-z]{4,}/g)]
  const found = starts[below(starts.length)]
  if (!found) return written(words)
  const end = found.index + found[0].length
  const taken = [...found[0]].map((_, n): Edit => [end - n - 1, 1, ''])
  return [...taken, ...typed(found.index, inventedWord(random))]
}

/** A sentence is cut and put elsewhere; by keys nobody could, so that both are one edit each. */
function moved(words: string): Edit[] {
  const sentences = [...words.matchAll(/[^.]+\./g)]
  const found = sentences[below(sentences.length)]
  if (!found || sentences.length < 2) return written(words)
  const cut: Edit = [found.index, found[0].length, '']
  const left = afterEdit(words, cut)
  const ends = [...left.matchAll(/\./g)].map(({ index }) => index + 1)
  return [cut, [ends[below(ends.length)] ?? left.length, 0, found[0]]]
}

/** Where a sentence in the middle begins. */
function sentenceStart(words: string): number {
  const ends = [...words.matchAll(/\. /g)].map(({ index }) => index + 2)
  return ends[Math.floor(ends.length / 2)] ?? words.length
}

const recording = session()
const turns = recording.turns.map((turn) => `    ${JSON.stringify(turn)}`).join(',\n')
const text = recording.text.map((words) => `    ${JSON.stringify(words)}`).join(',\n')
await writeFile(
  new URL('./corpus/session.json', import.meta.url),
  `{\n  "turns": [\n${turns}\n  ],\n  "text": [\n${text}\n  ]\n}\n`,
)
console.log(`${editsIn(recording)} edits in ${recording.turns.length} turns`)

import type { Block, Capture } from '../../domain/capture.ts'
import { randomFrom } from '../load/random.ts'

/** An article as a view takes it. */
export type MadeArticle = Pick<Capture, 'text' | 'blocks'>

const SYLLABLES = [
  'ba',
  'den',
  'fo',
  'gar',
  'hi',
  'kel',
  'lu',
  'mor',
  'ne',
  'pra',
  'ris',
  'so',
  'tam',
  'ul',
  'ven',
  'zi',
]
const PARAGRAPH = 500

/**
 * An article of made-up words, the same for the same seed: a headline and paragraphs of about 500 characters.
 * It is as long as asked for or one paragraph longer.
 */
export function madeArticle(characters: number, seed: number): MadeArticle {
  const random = randomFrom(seed)
  const texts = [sentence(random, 7)]
  for (let length = 0; length < characters; length = texts.join('\n').length) texts.push(paragraph(random))
  return { text: texts.join('\n'), blocks: blocksOf(texts) }
}

function blocksOf(texts: readonly string[]): Block[] {
  let next = 0
  return texts.map((text, index) => {
    const start = next
    next += text.length + 1
    return { index, role: index === 0 ? 'headline' : 'paragraph', start, end: start + text.length }
  })
}

function paragraph(random: () => number): string {
  let text = ''
  while (text.length < PARAGRAPH - 50) text += `${text && ' '}${sentence(random, between(random, 8, 20))}`
  return text
}

function sentence(random: () => number, words: number): string {
  const text = Array.from({ length: words }, () => word(random)).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function word(random: () => number): string {
  const syllable = () => SYLLABLES[between(random, 0, SYLLABLES.length - 1)] ?? ''
  return Array.from({ length: between(random, 1, 4) }, syllable).join('')
}

/** A whole number from `low` to `high`. */
export function between(random: () => number, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

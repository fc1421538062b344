import { describe, expect, it } from 'vitest'
import { sentenceAt, sentencesOfLine } from './sentences.ts'

function sentenceWith(text: string, words: string): string | null {
  const span = sentenceAt(text, text.indexOf(words), 'en')
  return span && text.slice(span.start, span.end)
}

describe('the sentence at a place', () => {
  it('ends with its full stop and stays in its line', () => {
    const text = 'One came. Two went.\nThree stayed.'
    expect(sentenceWith(text, 'came')).toBe('One came.')
    expect(sentenceWith(text, 'went')).toBe('Two went.')
    expect(sentenceWith(text, 'Three')).toBe('Three stayed.')
  })

  it.each(['Mr. Tolland said so.', 'It was J. R. Tolland.', 'The U.S. Navy came.', 'On Feb. 3 Dr. Wei left.'])(
    'does not end after an abbreviation: %s',
    (sentence) => {
      expect(sentenceWith(`Before. ${sentence} After.`, sentence.slice(0, 3))).toBe(sentence)
      expect(sentenceWith(`Before. ${sentence} After.`, sentence.slice(-4))).toBe(sentence)
    },
  )

  it('is nothing on an empty line', () => {
    expect(sentenceAt('a\n\nb', 2, 'en')).toBeNull()
  })

  it('is one of the sentences of its line, which hold no white space around them', () => {
    const text = 'Before it.\n Mr. Tolland came.  He went.  \nAfter it.'
    const line = { start: 11, end: text.lastIndexOf('\n') }
    const sentences = sentencesOfLine(text, line, 'en')
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['Mr. Tolland came.', 'He went.'])
    expect(sentenceAt(text, text.indexOf('Tolland'), 'en')).toEqual(sentences[0])
  })
})

import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../../../../domain/annotation.ts'
import { speakersSentence } from './speakers-sentence.ts'

function speaker(kind: Speaker['kind'], name = '', exact?: string): Speaker {
  return { kind, name, phrase: exact === undefined ? null : { start: 0, end: exact.length, exact } }
}

describe('the sentence of who says so', () => {
  it('runs from the outlet outwards', () => {
    const chain = [speaker('outlet'), speaker('otherOutlet', 'Tidewater Wire'), speaker('unnamed', 'dock workers')]
    expect(speakersSentence(chain, 'Harbour Courier')).toBe(
      'Harbour Courier, citing Tidewater Wire, citing dock workers (unnamed)',
    )
  })

  it('says that nobody has said yet', () => {
    expect(speakersSentence([], 'Harbour Courier')).toBe('Not said yet')
  })

  it('takes the phrase of the article where no name was typed', () => {
    expect(speakersSentence([speaker('named', ' ', 'the harbour master')], null)).toBe('the harbour master')
  })

  it('has words for every link without a name', () => {
    const kinds = ['outlet', 'named', 'unnamed', 'document', 'otherOutlet'] as const
    expect(
      speakersSentence(
        kinds.map((kind) => speaker(kind)),
        null,
      ),
    ).toBe('the outlet itself, citing someone, citing someone unnamed, citing a document, citing another outlet')
  })

  it('says that a document is one', () => {
    expect(speakersSentence([speaker('document', 'dredging log')], null)).toBe('dredging log (document)')
  })

  it('does not invent a source where none is stated', () => {
    expect(speakersSentence([speaker('unstated')], 'Harbour Courier')).toBe('The article does not say who says so')
    expect(speakersSentence([speaker('outlet'), speaker('unstated')], 'Harbour Courier')).toBe(
      'Harbour Courier, without saying where it has it from',
    )
  })
})

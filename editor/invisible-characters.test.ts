import { describe, expect, it } from 'vitest'
import { invisibleCharacters } from './invisible-characters.ts'

function found(text: string): string[] {
  return invisibleCharacters(text).map(({ start, abbreviation }) => `${start} ${abbreviation}`)
}

describe('characters that are not seen', () => {
  it('are found where they stand', () => {
    expect(found('a\u202egnp\u202c b\u200bc\ufeff')).toEqual(['1 RLO', '5 PDF', '8 ZWSP', '10 ZWNBSP'])
  })

  it('have a name and a code point', () => {
    expect(invisibleCharacters('\u2066')).toEqual([
      { start: 0, end: 1, abbreviation: 'LRI', name: 'Left-to-right isolate', codePoint: 'U+2066' },
    ])
  })

  it('are not the joiners that a script or an emoji needs', () => {
    expect(found('می\u200cخواهم 👩\u200d👧 क्\u200dष 👩🏽\u200d🚀')).toEqual([])
    expect(found('pay\u200dment')).toEqual(['3 ZWJ'])
  })

  it('are not in ordinary text', () => {
    expect(found('Ordinary text, “quoted” – with a no-break\u00a0space.')).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { checkPaste, MAX_TEXT_BYTES, readTextFile } from './read-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2))
  Array.from(`\uFEFF${text}`, (char, i) => bytes.setUint16(i * 2, char.charCodeAt(0), littleEndian))
  return new Uint8Array(bytes.buffer)
}
const taken = (text: string) => ({ ok: true, text })
const refused = (type: string) => ({ ok: false, problem: { type } })

describe('a text file', () => {
  test('in UTF-8 is read as it is', () => {
    expect(readTextFile(utf8('Skarn’s “lighthouse” 灯台'))).toEqual(taken('Skarn’s “lighthouse” 灯台'))
  })

  test('loses its byte order mark, and only that', () => {
    expect(readTextFile(utf8('\uFEFFa\uFEFFb'))).toEqual(taken('a\uFEFFb'))
  })

  test.each([true, false])('in UTF-16 with a mark is read (little endian: %s)', (littleEndian) => {
    expect(readTextFile(utf16('Skarn’s lighthouse', littleEndian))).toEqual(taken('Skarn’s lighthouse'))
  })

  test('in windows-1252 is read with its typographic marks', () => {
    const bytes = latin1('\x93It works,\x94 he said \x96 for 5 \x80, in the caf\xe9 at the harbour of \x9fskarn.')
    expect(readTextFile(bytes)).toEqual(taken('“It works,” he said – for 5 €, in the café at the harbour of Ÿskarn.'))
  })

  test('in windows-1252 may start with half a byte order mark', () => {
    expect(readTextFile(latin1('\xff is a rare letter in the names of Skarn'))).toEqual(
      taken('ÿ is a rare letter in the names of Skarn'),
    )
  })

  test('in windows-1252 may be longer than one chunk', () => {
    const text = 'caf\xe9 at the harbour. '.repeat(2000)
    expect(readTextFile(latin1(text))).toEqual(taken(text))
  })

  test('in UTF-8 that is damaged in one place keeps all its other letters', () => {
    const bytes = utf8(`${'é'.repeat(40)}.`)
    bytes[10] = 0x20
    expect(readTextFile(bytes)).toEqual(taken(`${'é'.repeat(5)} \uFFFD${'é'.repeat(34)}.`))
  })

  test('in UTF-8 that holds replacement characters of its own is read as it is', () => {
    expect(readTextFile(utf8('\uFFFD is printed here'))).toEqual(taken('\uFFFD is printed here'))
  })

  test('in an encoding that cannot be told is refused rather than garbled', () => {
    const windows1251 = latin1('\xcc\xe0\xff\xea \xd1\xea\xe0\xf0\xed')
    expect(readTextFile(windows1251)).toEqual(refused('notText'))
  })

  test.each([
    ['a ZIP or DOCX', latin1('PK\x03\x04 and more')],
    ['a PDF', latin1('%PDF-1.7 and more')],
    ['a PNG', latin1('\x89PNG\r\n\x1a\n')],
    ['an ELF binary', latin1('\x7fELF and more')],
    ['an RTF document', latin1('{\\rtf1\\ansi Skarn}')],
    ['a file with a NUL', utf8('Skarn\0')],
    ['UTF-16 without a mark', utf16('Skarn', true).subarray(2)],
    ['a file full of control characters', utf8('a\x01b\x02c')],
    ['bytes that windows-1252 leaves undefined', latin1('Skarn has a lighthouse and a caf\xe9 \x81')],
  ])('that is %s is refused', (_, bytes) => {
    expect(readTextFile(bytes)).toEqual(refused('notText'))
  })

  test('with one stray control character among a page of text is read', () => {
    const text = `${'The bridge is closed. '.repeat(20)}\x07`
    expect(readTextFile(utf8(text))).toEqual(taken(text))
  })

  test('about PK, a place or a company, is no ZIP', () => {
    expect(readTextFile(utf8('PK Brandeck resigns')).ok).toBe(true)
  })

  test.each(['', ' \r\n\t', '\uFEFF', '\u200B\u00A0'])('that shows nothing (%j) is empty', (text) => {
    expect(readTextFile(utf8(text))).toEqual(refused('empty'))
  })

  test('may have as many bytes as the limit and not one more', () => {
    const problem = { type: 'tooLarge', limit: MAX_TEXT_BYTES, size: MAX_TEXT_BYTES + 1 }
    expect(readTextFile(new Uint8Array(MAX_TEXT_BYTES).fill(0x61)).ok).toBe(true)
    expect(readTextFile(new Uint8Array(MAX_TEXT_BYTES + 1).fill(0x61))).toEqual({ ok: false, problem })
  })
})

describe('a paste', () => {
  test('is taken as it is', () => {
    expect(checkPaste(' Skarn\r\n')).toEqual(taken(' Skarn\r\n'))
  })

  test('of nothing that shows is empty', () => {
    expect(checkPaste('\u200B \n')).toEqual(refused('empty'))
  })

  test('is measured in bytes of UTF-8', () => {
    const half = 'é'.repeat(MAX_TEXT_BYTES / 2)
    expect(checkPaste(half).ok).toBe(true)
    expect(checkPaste(`${half}a`)).toMatchObject({ problem: { type: 'tooLarge', size: MAX_TEXT_BYTES + 1 } })
  })
})

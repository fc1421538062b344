import { describe, expect, it } from 'vitest'
import { confidentialLeaks } from './confidential-leaks.ts'

const source = { title: 'Call with the night foreman', author: 'Ilse van Roon; Petra Quist' }

describe('a confidential name in public text', () => {
  it('is found whatever the case and white space', () => {
    expect(confidentialLeaks({ title: '', author: 'Petra Quist' }, { inShort: 'So says PETRA\u00a0 quist.' })).toEqual([
      { place: 'inShort', name: 'Petra Quist' },
    ])
  })

  it('is found by the title', () => {
    expect(confidentialLeaks(source, { claim: 'A call with the night foreman says so.' })).toHaveLength(1)
  })

  it('is found by the last name alone, of every author', () => {
    expect(confidentialLeaks(source, { claim: 'Roon was there.', inShort: 'Quist was not.' })).toEqual([
      { place: 'claim', name: 'Roon' },
      { place: 'inShort', name: 'Quist' },
    ])
  })

  it('is not found inside another word', () => {
    expect(confidentialLeaks(source, { claim: 'Macaroons are sold at Quistberg.' })).toEqual([])
  })

  it('is told once a place, by the fullest name', () => {
    expect(confidentialLeaks(source, { claim: 'Petra Quist. Quist. Roon.' })).toEqual([
      { place: 'claim', name: 'Petra Quist' },
    ])
  })

  it('is not looked for where there is none, or is too short to mean anything', () => {
    expect(confidentialLeaks({ title: '', author: 'Al' }, { claim: 'Al says: all is well.' })).toEqual([])
  })

  it('may hold characters that mean something in a pattern', () => {
    expect(confidentialLeaks({ title: 'File (secret) *', author: '' }, { claim: 'See file (secret) *.' })).toHaveLength(
      1,
    )
  })
})

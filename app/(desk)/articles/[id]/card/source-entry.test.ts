import { describe, expect, it } from 'vitest'
import { hostOf, sourceEntry } from './source-entry.ts'

describe('what is typed into the source box', () => {
  it('is an address when it is one', () => {
    expect(sourceEntry(' https://log.example/dredging?year=2026#p3 ')).toEqual({
      kind: 'addresses',
      addresses: ['https://log.example/dredging?year=2026#p3'],
    })
  })

  it('gets https where people leave it out', () => {
    expect(sourceEntry('www.log.example/dredging')).toEqual({
      kind: 'addresses',
      addresses: ['https://www.log.example/dredging'],
    })
  })

  it('can be several addresses, from several lines', () => {
    expect(sourceEntry('https://a.example/1\nhttps://b.example/2')).toEqual({
      kind: 'addresses',
      addresses: ['https://a.example/1', 'https://b.example/2'],
    })
  })

  it.each([
    'Dredging log',
    'dredging-log.pdf',
    'Call with J. Marr',
    'see https://a.example',
    'javascript:alert(1)',
    'https://',
  ])('is a title: %s', (text) => {
    expect(sourceEntry(text)).toEqual({ kind: 'title', title: text })
  })

  it('is nothing when there is nothing', () => {
    expect(sourceEntry(' \n ')).toBeNull()
  })
})

describe('the host of an address', () => {
  it('stands for a title', () => {
    expect(hostOf('https://www.log.example:8080/dredging')).toBe('log.example:8080')
  })
  it('is the text itself where there is none', () => {
    expect(hostOf('no address')).toBe('no address')
  })
})

import { describe, expect, it } from 'vitest'
import type { Source } from '../../../../../domain/source.ts'
import { citeEntry } from './cite.ts'
import { dayOf } from './day.ts'

const LOG: Source = {
  id: 's1',
  title: 'Dredging log',
  url: 'https://log.example/2026',
  author: '',
  publisher: '',
  issued: '',
  accessed: '',
  archivedUrl: null,
  kind: null,
  dependsOn: '',
  interest: '',
  confidential: false,
  createdAt: '2026-11-21T10:00:00.000Z',
  createdBy: 'm1',
}

function parts() {
  let count = 0
  return { claimId: 'c1', today: '2026-11-21', newId: () => `id${++count}` }
}

describe('citing what was typed', () => {
  it('calls a new address by its host and notes the day', () => {
    expect(citeEntry({ kind: 'addresses', addresses: ['https://www.port.example/a'] }, [], parts())).toEqual([
      {
        name: 'cite',
        citationId: 'id2',
        claimId: 'c1',
        source: { id: 'id1', title: 'port.example', url: 'https://www.port.example/a', accessed: '2026-11-21' },
      },
    ])
  })

  it('takes the source that is known by its address', () => {
    const [command] = citeEntry({ kind: 'addresses', addresses: ['https://log.example/2026'] }, [LOG], parts())
    expect(command?.source).toEqual({ existingId: 's1' })
  })

  it('cites an address once, however often it was pasted', () => {
    expect(
      citeEntry({ kind: 'addresses', addresses: ['https://a.example', 'https://a.example'] }, [], parts()),
    ).toHaveLength(1)
  })

  it('takes a title for a title', () => {
    const [command] = citeEntry({ kind: 'title', title: 'Tide table' }, [LOG], parts())
    expect(command?.source).toEqual({ id: 'id1', title: 'Tide table' })
  })
})

describe('the day of a moment', () => {
  it('is the reader’s own', () => {
    expect(dayOf(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02')
  })
})

import { describe, expect, it } from 'vitest'
import { grouped } from './grouped.ts'

type Thing = { readonly claimId: string | null }

describe('things of a table', () => {
  it('are found by what they have in common, in the order of the table', () => {
    const of = grouped<Thing>(({ claimId }) => claimId)
    const table = { a: { claimId: 'c' }, b: { claimId: 'd' }, e: { claimId: 'c' }, f: { claimId: null } }
    expect(of(table, 'c').map(([id]) => id)).toEqual(['a', 'e'])
    expect(of(table, 'nobody')).toEqual([])
  })

  it('are sorted once for a table, and again for the table after it', () => {
    let asked = 0
    const of = grouped<Thing>(({ claimId }) => {
      asked++
      return claimId
    })
    const table = { a: { claimId: 'c' }, b: { claimId: 'd' } }
    of(table, 'c')
    of(table, 'd')
    expect(asked).toBe(2)
    expect(of({ ...table, e: { claimId: 'c' } }, 'c')).toHaveLength(2)
  })
})

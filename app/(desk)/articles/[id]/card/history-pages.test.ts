import { describe, expect, it } from 'vitest'
import type { ClaimHistory } from '../../../../../domain/history.ts'
import { buildEvent } from '../../../../../domain/workspace.fixture.ts'
import { withEarlier, withNewest } from './history-pages.ts'

const page = (seqs: readonly number[], earlier: string | null): ClaimHistory => ({
  entries: seqs.map((seq) => ({ kind: 'judged', event: buildEvent({ seq }), memberName: 'Ada', isNew: false })),
  earlier,
})
const seqs = ({ entries }: ClaimHistory) => entries.map((entry) => (entry.kind === 'judged' ? entry.event.seq : 0))

describe('a history that is read in pages', () => {
  it('keeps what was read of earlier pages when something happens', () => {
    const known = withEarlier(page([9, 8], 'c'), page([7, 6], null))
    const now = withNewest(known, page([10, 9], 'b'))
    expect(seqs(now)).toEqual([10, 9, 8, 7, 6])
    expect(now.earlier).toBeNull()
  })

  it('begins anew when so much has happened that the newest page does not meet it', () => {
    const now = withNewest(page([3, 2], null), page([9, 8], 'b'))
    expect([seqs(now), now.earlier]).toEqual([[9, 8], 'b'])
  })

  it('repeats nothing that both pages hold', () => {
    expect(seqs(withEarlier(page([9, 8], 'c'), page([8, 7], null)))).toEqual([9, 8, 7])
  })
})

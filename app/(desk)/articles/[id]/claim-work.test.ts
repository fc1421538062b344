import { describe, expect, test } from 'vitest'
import { partKey } from '../../../../domain/event.ts'
import { buildWorkspace, withClaim } from '../../../../domain/workspace.fixture.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { workOn, workWords } from './claim-work.ts'

const READY = { status: 'ready', statusBy: 'm1', statusAt: '2026-11-22T12:00:00.000Z' } as const

/** A claim `c` that was marked ready by the event 5, with some parts at other versions. */
function ready(versions: Readonly<Record<string, number>> = {}): Workspace {
  const workspace = withClaim(buildWorkspace(['Ten boats left the harbour.']), 'a', 'Ten boats', { id: 'c', ...READY })
  return { ...workspace, versions: { [partKey({ subject: 'c', part: 'status' })]: 5, ...versions } }
}

function workIn(workspace: Workspace) {
  const claim = workspace.claim.c
  if (!claim) throw new Error('no claim')
  return workOn(workspace, claim)
}

describe('a claim that is ready', () => {
  test('stays so and says that it was changed since, in itself or at a place of it', () => {
    expect(workWords(workIn(ready({ 'c verdict': 4, 'a speakers': 3 })))).toBe('Ready')
    expect(workWords(workIn(ready({ 'c verdict': 6 })))).toBe('Ready, changed since')
    expect(workWords(workIn(ready({ 'a speakers': 6 })))).toBe('Ready, changed since')
  })

  test('is not changed by whose work it is, nor by what happens to other claims', () => {
    expect(workIn(ready({ 'c assignee': 6, 'other verdict': 7 })).isChangedSince).toBe(false)
  })

  test('is changed by a place, a source or an attempt that came later', () => {
    const later = { createdAt: '2026-11-22T13:00:00.000Z', createdBy: 'm1', removedAt: null, claimId: 'c' }
    const cited = {
      id: 'q',
      sourceId: 's',
      stance: null,
      quote: '',
      locator: '',
      readersMayKnow: '',
      ...later,
    } as const
    expect(workIn({ ...ready(), citation: { q: cited } }).isChangedSince).toBe(true)
  })

  test('is not changed while the desk has not answered yet', () => {
    expect(workIn({ ...ready({ 'c verdict': 6 }), versions: { 'c verdict': 6 } }).isChangedSince).toBe(false)
  })
})

test('a claim in work says nothing of changes', () => {
  const open = withClaim(buildWorkspace(['Ten boats left the harbour.']), 'a', 'Ten boats', { id: 'c' })
  expect(workIn({ ...open, versions: { 'c verdict': 6 } })).toEqual({
    assigneeId: null,
    status: 'open',
    isChangedSince: false,
  })
})

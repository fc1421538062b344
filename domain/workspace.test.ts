import { describe, expect, test } from 'vitest'
import { buildAppearance, buildClaim, buildEvent, buildMarked } from './workspace.fixture.ts'
import { applyEvent, versionOf } from './workspace.ts'

const workspace = buildMarked('The bridge closed.', { a: [{ start: 4, end: 10 }] })
const judged = buildEvent({
  part: { subject: 'c-a', part: 'verdict' },
  changes: [{ entity: 'claim', id: 'c-a', before: { verdictKey: null }, after: { verdictKey: 'true' } }],
})

describe('an event', () => {
  test('changes the fields it names, moves the version of its part, and nothing else', () => {
    const next = applyEvent(workspace, judged)
    expect(next?.claim['c-a']).toEqual({ ...workspace.claim['c-a'], verdictKey: 'true' })
    expect(next && versionOf(next, 'c-a', 'verdict')).toBe(11)
    expect(next).toEqual({ ...workspace, claim: next?.claim, versions: next?.versions, seq: 11 })
  })

  test('that moves a place to another claim gives that place a new version, whatever its command is about', () => {
    const moved = { entity: 'annotation', id: 'a', before: { claimId: 'c-a' }, after: { claimId: 'c-b' } } as const
    const claim = { entity: 'claim', id: 'c-b', created: buildClaim('c-b') } as const
    const merge = buildEvent({ part: { subject: 'c-a', part: 'retired' }, changes: [claim, moved] })
    const next = applyEvent(workspace, merge)
    expect(next && [versionOf(next, 'a', 'claim'), versionOf(next, 'c-a', 'retired')]).toEqual([11, 11])
  })

  test('that was applied already changes nothing', () => {
    const once = applyEvent(workspace, judged)
    expect(once && applyEvent(once, judged)).toBe(once)
  })

  test('after a gap in the line of the article cannot be applied', () => {
    expect(applyEvent(workspace, { ...judged, articles: [{ id: 'article', previousSeq: 9 }] })).toBeNull()
  })

  test('whose changes are withheld cannot be applied', () => {
    expect(applyEvent(workspace, { ...judged, changes: null })).toBeNull()
  })

  test('that brings in a claim unknown here cannot be applied, unless the claim comes with it', () => {
    const appearance = { entity: 'annotation', id: 'b', created: buildAppearance('b', 'c-b') } as const
    expect(applyEvent(workspace, buildEvent({ changes: [appearance] }))).toBeNull()
    const claim = { entity: 'claim', id: 'c-b', created: buildClaim('c-b') } as const
    expect(applyEvent(workspace, buildEvent({ changes: [claim, appearance] }))?.claim['c-b']).toBeDefined()
  })

  test('that cites a source unknown here cannot be applied', () => {
    const fields = {
      stance: null,
      quote: '',
      locator: '',
      readersMayKnow: '',
      createdAt: '',
      createdBy: 'm',
      removedAt: null,
    }
    const citation = { id: 'x', claimId: 'c-a', sourceId: 'used-elsewhere', ...fields }
    expect(
      applyEvent(workspace, buildEvent({ changes: [{ entity: 'citation', id: 'x', created: citation }] })),
    ).toBeNull()
  })

  test('of another article leaves the annotations here alone', () => {
    const elsewhere = {
      entity: 'annotation',
      id: 'z',
      created: buildAppearance('z', 'c-a', { articleId: 'other' }),
    } as const
    expect(applyEvent(workspace, buildEvent({ changes: [elsewhere] }))?.annotation).toEqual(workspace.annotation)
  })

  test('moves an annotation by its placement in this capture only', () => {
    const moved = (captureId: string) =>
      buildEvent({
        changes: [{ entity: 'placement', id: `a@${captureId}`, before: { selectors: [] }, after: { selectors: [] } }],
      })
    expect(applyEvent(workspace, moved('capture'))?.placement.a?.selectors).toEqual([])
    expect(applyEvent(workspace, moved('older'))?.placement).toEqual(workspace.placement)
  })
})

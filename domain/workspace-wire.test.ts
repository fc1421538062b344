import { describe, expect, it } from 'vitest'
import { buildWorkspace, withClaim, withComment, withNotCheckable } from './workspace.fixture.ts'
import type { Workspace } from './workspace.ts'
import { decodeWorkspace, encodeWorkspace } from './workspace-wire.ts'

/** What a page has of a workspace that it was sent. */
const sent = (workspace: Workspace) => decodeWorkspace(JSON.parse(JSON.stringify(encodeWorkspace(workspace))))

const bare = buildWorkspace(['Ten boats left the harbour on Monday.', 'Two came back. It will get worse.'])
const marked: Workspace = [
  (w: Workspace) => withClaim(w, 'boats', 'Ten boats left', { verdictKey: 'false', scaleVersionId: 'five-steps.1' }),
  (w: Workspace) => withClaim(w, 'back', 'Two came back'),
  (w: Workspace) => withClaim(w, 'monday', 'on Monday'),
  (w: Workspace) => withComment(w, 'note', 'harbour'),
  (w: Workspace) => withNotCheckable(w, 'opinion', 'It will get worse.'),
].reduce((w, mark) => mark(w), bare)

describe('a workspace on the wire', () => {
  it('is the same on the other side', () => {
    const versions = {
      'claim-boats verdict': 7,
      'claim-back verdict': 9,
      'article headline': 3,
      'note text': 4,
      'desk name': 1,
    }
    const workspace = { ...marked, versions, seq: 12 }
    expect(sent(workspace)).toEqual(workspace)
    expect(sent(bare)).toEqual(bare)
  })

  it('has its claims in reading order, so that whoever sorts them has little to do', () => {
    const arrived = Object.values(sent(marked).annotation)
    expect(arrived.flatMap(({ id, kind }) => (kind === 'appearance' ? [id] : []))).toEqual(['boats', 'monday', 'back'])
  })

  it('says words of the text once, where no other words were found', () => {
    expect(JSON.stringify(encodeWorkspace(marked)).split('left the harbour')).toHaveLength(2)
  })

  it('keeps a placement that says something else than the text at its spans', () => {
    const place = marked.placement.boats
    if (!place) throw new Error('it was marked')
    const selectors = place.selectors.map((one) => ({ ...one, exact: 'Twelve boats left' }))
    const reworded: Workspace = {
      ...marked,
      placement: { ...marked.placement, boats: { ...place, state: 'reworded', selectors } },
    }
    expect(sent(reworded)).toEqual(reworded)
  })

  it('keeps a thing that differs from all others, and fields that only one has otherwise', () => {
    const boats = marked.claim['claim-boats']
    if (!boats) throw new Error('it was marked')
    const other = { ...boats, inShort: 'Nine left.', verdictCaptureIds: ['c1', 'c2'], factKind: 'number' as const }
    const workspace: Workspace = { ...marked, claim: { ...marked.claim, [boats.id]: other } }
    expect(sent(workspace)).toEqual(workspace)
  })
})

import { describe, expect, it } from 'vitest'
import { claimsInOrder } from '../../../../../domain/reading-order.ts'
import type { Attempt, Citation, Source } from '../../../../../domain/source.ts'
import {
  BUILT_AT,
  buildCitation,
  buildSource,
  buildWorkspace,
  withClaim,
  withComment,
} from '../../../../../domain/workspace.fixture.ts'
import type { Workspace } from '../../../../../domain/workspace.ts'
import { missingOfClaim } from '../claim-missing.ts'
import { cardOf, leaksOf, missingOfCard, needsRecheck } from './card.ts'
import { explainedOn } from './card-view.ts'

function cardIn(workspace: Workspace, annotationId: string) {
  const card = cardOf(workspace, claimsInOrder(workspace), annotationId)
  if (!card) throw new Error(`no card: ${annotationId}`)
  return card
}

function withSource(
  workspace: Workspace,
  id: string,
  citation: Partial<Citation>,
  source: Partial<Source> = {},
): Workspace {
  const whole = buildCitation(`cite-${id}`, 'claim-a', id, citation)
  const record = buildSource(id, source)
  return {
    ...workspace,
    citation: { ...workspace.citation, [whole.id]: whole },
    source: { ...workspace.source, [id]: record },
  }
}

const ARTICLE = buildWorkspace(['Nine ships left the bay.', 'On Monday nine vessels sailed.'])
const ONE = withClaim(ARTICLE, 'a', 'Nine ships left')

describe('the card of an appearance', () => {
  it('knows all places of its claim and which one it is', () => {
    const workspace = withClaim(ONE, 'b', 'nine vessels sailed', { id: 'claim-a' })
    const card = cardIn(workspace, 'b')
    expect(card.places.map((a) => a.id)).toEqual(['a', 'b'])
    expect(card).toMatchObject({ number: 1, index: 1, quoted: 'nine vessels sailed' })
  })

  it('is none for a comment', () => {
    const workspace = withComment(ONE, 'k', 'Monday')
    expect(cardOf(workspace, claimsInOrder(workspace), 'k')).toBeNull()
  })

  it('lists sources as they were added, without removed ones and those that this member may not see', () => {
    let workspace = withSource(ONE, 'later', { createdAt: '2026-11-22T10:00:00.000Z' })
    workspace = withSource(workspace, 'earlier', {})
    workspace = withSource(workspace, 'removed', { removedAt: BUILT_AT })
    workspace = withSource(workspace, 'hidden', {})
    const { hidden: _, ...source } = workspace.source
    expect(cardIn({ ...workspace, source }, 'a').cited.map((c) => c.source.id)).toEqual(['earlier', 'later'])
  })

  it('needs a re-check when its words were not found again', () => {
    const place = ONE.placement.a
    if (!place) throw new Error('not placed')
    expect(needsRecheck(cardIn(ONE, 'a'))).toBe(false)
    const reworded = { ...ONE, placement: { a: { ...place, state: 'reworded' as const } } }
    expect(needsRecheck(cardIn(reworded, 'a'))).toBe(true)
  })
})

describe('what is missing', () => {
  it('is on a card what it is in the list', () => {
    const claims = claimsInOrder(ONE)
    const [first] = claims
    if (!first) throw new Error('no claim')
    expect(missingOfCard(cardIn(ONE, 'a'))).toEqual(missingOfClaim(ONE, first))
  })

  it('is told of the explanation in its place, once it was read and where readers are written for', () => {
    const card = cardIn(ONE, 'a')
    const explained = (explanation: string | null, of = card) => explainedOn(of, { explanation })
    expect([explained(null), explained(' \n'), explained('Because.')]).toEqual(['unread', 'missing', 'settled'])
    expect(explained('', { ...card, checking: 'everyFact' })).toBe('settled')
  })
})

describe('a confidential name', () => {
  const attempt: Attempt = {
    id: 't',
    claimId: 'claim-a',
    kind: 'contact',
    date: '2026-11-20',
    channel: 'Petra Quist by telephone',
    outcome: 'confirmed',
    createdAt: BUILT_AT,
    createdBy: 'm1',
    removedAt: null,
  }
  const quist = { title: 'Talk at the quay', author: 'Petra Quist' }
  const workspace = {
    ...withSource(ONE, 's', { readersMayKnow: 'Quist of the port' }, { ...quist, confidential: true }),
    attempt: { t: attempt },
  }

  it('is found in every text that readers see', () => {
    const card = cardIn(workspace, 'a')
    const source = card.cited[0]?.source
    if (!source) throw new Error('no source')
    expect(leaksOf(card, source, 'Ms Quist says so.').map((leak) => leak.place)).toEqual([
      'explanation',
      'attempts',
      'told',
    ])
  })

  it('of a public source is nobody’s secret', () => {
    const card = cardIn(workspace, 'a')
    const source = card.cited[0]?.source
    if (!source) throw new Error('no source')
    expect(leaksOf(card, { ...source, confidential: false }, 'Ms Quist says so.')).toEqual([])
  })
})

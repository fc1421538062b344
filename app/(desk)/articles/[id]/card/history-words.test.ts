import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../../domain/claim.ts'
import type { Change, DeskEvent } from '../../../../../domain/event.ts'
import { ACTS } from '../../../../../domain/permissions.ts'
import type { Query } from '../../../../../domain/query.ts'
import { FIVE_STEPS } from '../../../../../domain/scale.ts'
import { buildCitation, buildEvent, buildSource } from '../../../../../domain/workspace.fixture.ts'
import { type HistoryNames, historyLine } from './history-words.ts'

const log = buildSource('s1', { title: 'Dredging log' })
const names: HistoryNames = {
  article: { outlet: 'Harbour Courier' },
  scales: { [FIVE_STEPS.id]: FIVE_STEPS },
  members: { m2: 'Ben Okri' },
  source: { s1: log },
  citation: { k1: buildCitation('k1', 'c1', 's1') },
}

const OF_OTHER_THINGS: ReadonlySet<string> = new Set([
  ...['read', 'seeConfidential', 'write', 'manageMembers', 'setDesk'],
  ...['invite', 'withdrawInvitation', 'setMemberRole', 'setByline', 'removeMember'],
  ...[
    'importArticle',
    'createStory',
    'renameStory',
    'moveArticle',
    'setArticleField',
    'setChecking',
    'archiveArticle',
    'setTextBasis',
  ],
  ...['hideText', 'setSiteText', 'comment', 'setComment', 'notCheckable', 'setNotCheckableReason'],
])

function event(command: string, changes: readonly Change[] | null, part: DeskEvent['part'] = null): DeskEvent {
  return buildEvent({ command, changes, part })
}

describe('the words of a history', () => {
  it('call a verdict by the label of its scale', () => {
    const change: Change = {
      entity: 'claim',
      id: 'c1',
      before: { scaleVersionId: null, verdictKey: null },
      after: { scaleVersionId: FIVE_STEPS.id, verdictKey: 'half-true' },
    }
    expect(historyLine(event('setVerdict', [change], { subject: 'c1', part: 'verdict' }), names)).toMatchObject({
      what: 'changed the verdict',
      before: 'no verdict',
      after: 'Half true',
      verdicts: { before: null, after: { key: 'half-true' } },
    })
  })

  it('say which field of a claim was changed, from what to what', () => {
    const change: Change = { entity: 'claim', id: 'c1', before: { inShort: '' }, after: { inShort: 'Nine ships.' } }
    expect(historyLine(event('setClaimField', [change], { subject: 'c1', part: 'inShort' }), names)).toMatchObject({
      what: 'changed “In short”',
      before: '',
      after: 'Nine ships.',
      as: 'words',
    })
  })

  it('give speakers as a sentence', () => {
    const change: Change = {
      entity: 'annotation',
      id: 'a1',
      before: { speakers: [] },
      after: { speakers: [{ kind: 'outlet', name: '', phrase: null }] },
    }
    expect(historyLine(event('setSpeakers', [change]), names)).toMatchObject({
      before: 'Not said yet',
      after: 'Harbour Courier',
    })
  })

  it('show the words that were marked before and after', () => {
    const selector = (exact: string) => ({ start: 0, end: exact.length, exact, prefix: '', suffix: '' })
    const change: Change = {
      entity: 'placement',
      id: 'a1@cap',
      before: { selectors: [selector('nine')] },
      after: { selectors: [selector('nine'), selector('ships')] },
    }
    expect(historyLine(event('setSpans', [change]), names)).toMatchObject({
      before: '“nine”',
      after: '“nine … ships”',
    })
  })

  it('name the source of a citation that another event made', () => {
    const change: Change = { entity: 'citation', id: 'k1', before: { stance: null }, after: { stance: 'contradicts' } }
    expect(historyLine(event('setCitationStance', [change], { subject: 'k1', part: 'stance' }), names)).toMatchObject({
      what: 'changed what “Dredging log” does for the claim',
      before: '',
      after: 'Contradicts',
    })
  })

  it('name a source that is not in view by what it was called when it was added', () => {
    const made: Change = { entity: 'source', id: 's9', created: { ...log, id: 's9', title: 'Berth plan' } }
    expect(historyLine(event('cite', [made]), names).what).toBe('added the source “Berth plan”')
    expect(historyLine(event('cite', []), names).what).toBe('added the source “a source”')
  })

  it('tell removing from putting back', () => {
    const change = (removedAt: string | null): Change => ({
      entity: 'citation',
      id: 'k1',
      before: {},
      after: { removedAt },
    })
    expect(historyLine(event('removeCitation', [change(log.createdAt)]), names).what).toBe(
      'removed the source “Dredging log”',
    )
    expect(historyLine(event('removeCitation', [change(null)]), names).what).toBe('put the source “Dredging log” back')
  })

  it('say whose work a claim became, and why it was sent back', () => {
    const claim = (after: Partial<Claim>): Change => ({ entity: 'claim', id: 'c1', before: {}, after })
    const said = (command: string, after: Partial<Claim>) => historyLine(event(command, [claim(after)]), names)
    expect(said('assignClaim', { assigneeId: 'm2' }).what).toBe('gave the claim to Ben Okri')
    expect(said('assignClaim', { assigneeId: null }).what).toBe('made the claim nobody’s')
    expect(said('markReady', { status: 'ready' }).what).toBe('marked the claim ready')
    expect(said('sendBack', { status: 'sentBack', statusReason: 'Which port?' }).after).toBe('“Which port?”')
  })

  it('say what was asked, of whom, and what was decided', () => {
    const query = (after: Partial<Query>): Change => ({ entity: 'query', id: 'q1', before: {}, after })
    const said = (command: string, after: Partial<Query>) => historyLine(event(command, [query(after)]), names)
    expect(said('askQuery', { to: 'author', question: 'Nine?' })).toMatchObject({
      what: 'asked the author',
      after: '“Nine?”',
    })
    expect(said('decideQuery', { decision: 'change', decidedWords: 'ninety', decisionNote: '' }).after).toBe(
      'Change it · “ninety”',
    )
    expect(said('decideQuery', { decision: null }).what).toBe('took the decision on a query back')
    expect(said('withdrawQuery', { withdrawnAt: '2026' }).what).toBe('withdrew a query')
  })

  it('do not make up what was erased', () => {
    expect(historyLine(event('setVerdict', null), names)).toMatchObject({
      what: 'changed something that is not shown here',
      before: '',
      after: '',
    })
  })

  it('know every command that concerns a claim', () => {
    const own = ACTS.filter((act) => !OF_OTHER_THINGS.has(act))
    const parts: Readonly<Record<string, string>> = {
      setClaimField: 'inShort',
      setCitationField: 'quote',
      setSourceField: 'title',
    }
    const unknown = own.filter((command) => {
      const part = parts[command] ? { subject: 'x', part: parts[command] } : null
      return historyLine(event(command, [], part), names).what === 'made a change'
    })
    expect(own).toContain('setVerdict')
    expect(unknown).toEqual([])
  })

  it('stay honest about a command of a newer desk', () => {
    expect(historyLine(event('foldClaim', []), names).what).toBe('made a change')
  })
})

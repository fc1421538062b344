import { describe, expect, it } from 'vitest'
import type { Change, DeskEvent } from '../../../../../domain/event.ts'
import { ACTS } from '../../../../../domain/permissions.ts'
import { FIVE_STEPS } from '../../../../../domain/scale.ts'
import type { Source } from '../../../../../domain/source.ts'
import { type HistoryNames, historyLine } from './history-words.ts'

const log: Source = {
  id: 's1',
  title: 'Dredging log',
  url: null,
  author: '',
  publisher: '',
  issued: '',
  accessed: '',
  archivedUrl: null,
  kind: null,
  dependsOn: '',
  interest: '',
  confidential: false,
  createdAt: '2026-11-21T09:00:00Z',
  createdBy: 'm1',
}
const names: HistoryNames = {
  article: { outlet: 'Harbour Courier' },
  scales: { [FIVE_STEPS.id]: FIVE_STEPS },
  source: { s1: log },
  citation: {
    k1: {
      id: 'k1',
      claimId: 'c1',
      sourceId: 's1',
      stance: null,
      quote: '',
      locator: '',
      readersMayKnow: '',
      createdAt: log.createdAt,
      createdBy: 'm1',
      removedAt: null,
    },
  },
}

const OF_OTHER_THINGS: ReadonlySet<string> = new Set([
  ...['read', 'seeConfidential', 'write', 'manageMembers', 'setDesk'],
  ...[
    'importArticle',
    'createStory',
    'renameStory',
    'moveArticle',
    'setArticleField',
    'archiveArticle',
    'setTextBasis',
  ],
  ...['hideText', 'setSiteText', 'comment', 'setComment', 'notCheckable', 'setNotCheckableReason'],
])

function event(command: string, changes: readonly Change[] | null, part: DeskEvent['part'] = null): DeskEvent {
  return {
    seq: 7,
    at: log.createdAt,
    memberId: 'm1',
    command,
    key: 'k',
    subjects: [],
    articles: [],
    part,
    changes,
    hash: '',
  }
}

describe('the words of a history', () => {
  it('call a verdict by the label of its scale', () => {
    const change: Change = {
      entity: 'claim',
      id: 'c1',
      before: { scaleVersionId: null, verdictKey: null },
      after: { scaleVersionId: FIVE_STEPS.id, verdictKey: 'half-true' },
    }
    expect(historyLine(event('setVerdict', [change], { subject: 'c1', part: 'verdict' }), names)).toEqual({
      what: 'changed the verdict',
      before: 'no verdict',
      after: 'Half true',
    })
  })

  it('say which field of a claim was changed, from what to what', () => {
    const change: Change = { entity: 'claim', id: 'c1', before: { inShort: '' }, after: { inShort: 'Nine ships.' } }
    expect(historyLine(event('setClaimField', [change], { subject: 'c1', part: 'inShort' }), names)).toEqual({
      what: 'changed “In short”',
      before: '',
      after: 'Nine ships.',
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
    expect(historyLine(event('setSpans', [change]), names)).toMatchObject({ before: 'nine', after: 'nine … ships' })
  })

  it('name the source of a citation that another event made', () => {
    const change: Change = { entity: 'citation', id: 'k1', before: { stance: null }, after: { stance: 'contradicts' } }
    expect(historyLine(event('setCitationStance', [change], { subject: 'k1', part: 'stance' }), names)).toEqual({
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

  it('do not make up what was erased', () => {
    expect(historyLine(event('setVerdict', null), names)).toEqual({
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

import { describe, expect, it } from 'vitest'
import { LINE_CHECK } from '../../../../../domain/scale.ts'
import { buildWorkspace } from '../../../../../domain/workspace.fixture.ts'
import type { Action, Bench, Where } from './action.ts'
import { actionsOf } from './all-actions.ts'

/** What can be done in an article that is checked for selected claims, or for every fact. */
function actions(checking: 'claims' | 'everyFact'): readonly Action[] {
  const workspace = buildWorkspace(['One line.'])
  const store = {
    workspace: { ...workspace, article: { ...workspace.article, checking } },
    me: { role: 'owner' },
    undoable: {},
  }
  // Naming what can be done reads no more of the workspace than this.
  return actionsOf({ store, sought: { current: { kind: 'noVerdict' } } } as unknown as Bench)
}

function keysAt(where: Where): readonly string[] {
  const works = (action: Action) => action.where.includes(where) || action.where.includes('anywhere')
  return (['claims', 'everyFact'] as const).map((checking) =>
    actions(checking)
      .filter(works)
      .flatMap(({ keys }) => keys)
      .toSorted()
      .join(' '),
  )
}

describe('what can be done', () => {
  it('has each key once at one place, so that none hides another', () => {
    for (const where of ['article', 'card', 'anywhere'] as const)
      for (const keys of keysAt(where)) expect([...new Set(keys.split(' '))].join(' ')).toBe(keys)
  })

  it('has each id once', () => {
    const ids = actions('claims').map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives the verdicts of the line check where every fact is checked', () => {
    const ids = actions('everyFact').map(({ id }) => id)
    for (const { key } of LINE_CHECK.verdicts) expect(ids).toContain(`verdict-${key}`)
    expect(ids).not.toContain('verdict-half-true')
  })
})

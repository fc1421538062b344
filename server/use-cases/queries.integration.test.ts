import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../domain/member.ts'
import { LINE_CHECK } from '../../domain/scale.ts'
import type { TestDesk } from '../desk.fixture.ts'
import { event, importLines, markClaim, openTestDesk } from '../desk.fixture.ts'
import { readClaimHistory } from '../reading/claim-history.ts'
import { readWorkspace } from '../reading/workspace.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk[Symbol.asyncDispose]())

/** A claim with a query that a checker asked. */
async function asked() {
  const article = await importLines(desk, 'The bridge closed in 1902.', 'It cost nine pounds.')
  const { claimId } = await markClaim(desk, article.on('in 1902'))
  const queryId = randomUUID()
  event(await desk.send(desk.checker, { name: 'askQuery', queryId, claimId, to: 'author', question: ' When? ' }))
  const query = async () => {
    const read = await readWorkspace(desk.db, desk.viewer, article.articleId)
    return read.ok ? read.value.query[queryId] : undefined
  }
  const decide = (by: Actor, decision: 'change' | 'stand' | 'cut' | null, words = '') =>
    desk.send(by, { name: 'decideQuery', queryId, decision, words, note: '' })
  const withdraw = (by: Actor, withdrawn = true) => desk.send(by, { name: 'withdrawQuery', queryId, withdrawn })
  return { ...article, claimId, queryId, query, decide, withdraw }
}

describe('a query', () => {
  test('is asked with its name and time, and decided with the editor’s', async () => {
    const { query, decide } = await asked()
    expect(await query()).toMatchObject({ question: 'When?', askedBy: desk.checker.memberId, decision: null })
    event(await decide(desk.editor, 'change', ' in 1903 '))
    expect(await query()).toMatchObject({
      decision: 'change',
      decidedWords: 'in 1903',
      decidedBy: desk.editor.memberId,
    })
  })

  test('is decided as a change only with the words it is to say', async () => {
    const { decide, query } = await asked()
    expect(await decide(desk.editor, 'change', ' ')).toMatchObject({ ok: false, problem: { type: 'invalid' } })
    expect((await query())?.decision).toBeNull()
  })

  test('is withdrawn by who asked or by an editor, and by no other checker', async () => {
    const { withdraw, query } = await asked()
    const other = { memberId: randomUUID(), role: 'checker' } as const
    await desk.db.prisma.member.create({ data: { id: other.memberId, name: 'Another checker', role: other.role } })
    expect(await withdraw(other)).toMatchObject({ ok: false, problem: { type: 'notAllowed', act: 'decideQuery' } })
    event(await withdraw(desk.checker))
    expect((await query())?.withdrawnAt).not.toBeNull()
    event(await withdraw(desk.editor, false))
    expect((await query())?.withdrawnAt).toBeNull()
  })

  test('that was withdrawn is not decided, and one that was decided is not withdrawn', async () => {
    const { decide, withdraw } = await asked()
    event(await withdraw(desk.checker))
    expect(await decide(desk.editor, 'cut')).toMatchObject({ problem: { type: 'queryClosed', why: 'withdrawn' } })
    event(await withdraw(desk.checker, false))
    event(await decide(desk.editor, 'cut'))
    expect(await withdraw(desk.checker)).toMatchObject({ problem: { type: 'queryClosed', why: 'decided' } })
  })

  test('decided by two editors at once is decided by the first, and the second hears of it', async () => {
    const { queryId, query } = await asked()
    const decide = (by: Actor, decision: 'stand' | 'cut') =>
      desk.dispatch(by, {
        key: randomUUID(),
        command: { name: 'decideQuery', queryId, decision, words: '', note: '' },
        expects: 0,
      })
    const answers = await Promise.all([decide(desk.editor, 'stand'), decide(desk.owner, 'cut')])
    expect(answers.map((answer) => answer.ok || answer.problem.type)).toEqual([true, 'stale'])
    expect((await query())?.decision).toBe('stand')
  })

  test('goes with its claim when that is merged into another', async () => {
    const { claimId, query, on } = await asked()
    const into = await markClaim(desk, on('nine pounds'))
    event(await desk.send(desk.checker, { name: 'mergeClaims', claimId, intoClaimId: into.claimId }))
    expect((await query())?.claimId).toBe(into.claimId)
  })

  test('and its decision stand in the history of the claim', async () => {
    const { claimId, decide } = await asked()
    event(await decide(desk.editor, 'stand'))
    const history = await readClaimHistory(desk.db, desk.viewer, claimId, null)
    const commands = history.ok ? history.value.entries.map((e) => e.kind === 'judged' && e.event.command) : []
    expect(commands).toEqual(['decideQuery', 'askQuery', 'claim'])
  })
})

test('a verdict keeps the scale it was given on when the article is checked another way', async () => {
  const { articleId, claimId } = await asked()
  const verdict = { claimId, scaleVersionId: LINE_CHECK.id, verdictKey: 'verified' }
  event(await desk.send(desk.checker, { name: 'setChecking', articleId, checking: 'everyFact' }))
  event(await desk.send(desk.checker, { name: 'setVerdict', ...verdict }))
  event(await desk.send(desk.checker, { name: 'setChecking', articleId, checking: 'claims' }))
  const read = await readWorkspace(desk.db, desk.viewer, articleId)
  expect(read.ok && read.value.claim[claimId]).toMatchObject({ ...{ scaleVersionId: LINE_CHECK.id } })
})

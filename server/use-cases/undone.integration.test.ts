import { describe, expect, test } from 'vitest'
import type { Command } from '../../domain/command.ts'
import { partOf } from '../../domain/command.ts'
import { partKey } from '../../domain/event.ts'
import { inverseOf } from '../../domain/inverse.ts'
import type { Workspace } from '../../domain/workspace.ts'
import { event, openTestDesk } from '../desk.fixture.ts'
import { stageOf } from './every-command.fixture.ts'

describe('undoing', () => {
  test('every command of a workspace brings back what was on screen, and doing it again what came of it', async () => {
    await using desk = await openTestDesk()
    const stage = await stageOf(desk)
    for (const command of stage.commands) {
      const before = onScreen(await stage.workspace())
      const done = event(await desk.send(desk.editor, command))
      const after = onScreen(await stage.workspace())
      const undone = event(await desk.send(desk.editor, inverse(done)))
      expect(onScreen(await stage.workspace()), `undoing ${command.name}`).toEqual(before)
      event(await desk.send(desk.editor, inverse(undone)))
      expect(onScreen(await stage.workspace()), `redoing ${command.name}`).toEqual(after)
    }
  }, 240_000)

  test('is refused when someone has changed the same thing since', async () => {
    await using desk = await openTestDesk()
    const stage = await stageOf(desk)
    const before = await stage.workspace()
    const [claimId = ''] = Object.keys(before.claim)
    const say = (value: string): Command => ({ name: 'setClaimField', claimId, field: 'inShort', value })
    const mine = event(await desk.send(desk.editor, say('Mine.'), 'mine'))
    event(await desk.send(desk.checker, say('Theirs.')))
    const undo = await desk.dispatch(desk.editor, { key: 'undo', command: inverse(mine), expects: { key: 'mine' } })
    expect(undo).toMatchObject({ ok: false, problem: { type: 'stale' } })
    expect((await stage.workspace()).claim[claimId]?.inShort).toBe('Theirs.')
  })

  test('expects its own command of the same part', async () => {
    await using desk = await openTestDesk()
    const stage = await stageOf(desk)
    const [claimId = ''] = Object.keys((await stage.workspace()).claim)
    const command: Command = { name: 'setLeftOut', claimId, leftOut: true }
    const mine = event(await desk.send(desk.editor, command, 'mine'))
    const back = inverse(mine)
    expect(keyOf(back)).toBe(keyOf(command))
    expect(await desk.dispatch(desk.editor, { key: 'undo', command: back, expects: { key: 'mine' } })).toMatchObject({
      ok: true,
    })
  })
})

function inverse(done: Parameters<typeof inverseOf>[0]): Command {
  const command = inverseOf(done)
  if (!command) throw new Error(`no inverse of ${done.command}`)
  return command
}

function keyOf(command: Command): string | null {
  const part = partOf(command)
  return part && partKey(part)
}

/** What a member sees: nothing that was deleted or removed, no moments, and no claim that appears nowhere. */
function onScreen(workspace: Workspace): unknown {
  const annotations = Object.values(workspace.annotation).filter((a) => a.deletedAt === null)
  const claimIds = new Set(annotations.flatMap((a) => (a.kind === 'appearance' ? [a.claimId] : [])))
  const citations = Object.values(workspace.citation).filter((c) => c.removedAt === null)
  const { article, placement, claim, source, siteText, attempt, query } = workspace
  const seen = {
    article,
    annotations,
    placement: annotations.map((a) => placement[a.id]),
    claims: Object.values(claim).filter((c) => claimIds.has(c.id)),
    citations,
    sources: citations.map((c) => source[c.sourceId]),
    attempts: Object.values(attempt).filter((a) => a.removedAt === null),
    queries: Object.values(query).filter((q) => q.withdrawnAt === null),
    hidden: Object.values(siteText).filter((s) => s.hidden),
  }
  return JSON.parse(JSON.stringify(seen, momentless), byId)
}

const MOMENTS = ['createdAt', 'statusAt', 'askedAt', 'decidedAt']

/** Who made something and when is never the same again; whether it is in the archive has to be. */
function momentless(key: string, value: unknown): unknown {
  if ([...MOMENTS, 'statusBy', 'decidedBy', 'verdictCaptureIds'].includes(key)) return undefined
  return key === 'archivedAt' ? value !== null : value
}

/** Lists in the order of their ids: the database promises none. */
function byId(_key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return [...value].sort((a, b) => String(a?.id ?? '').localeCompare(String(b?.id ?? '')))
}

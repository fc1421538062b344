import { describe, expect, test } from 'vitest'
import type { CommandName } from '../../domain/command.ts'
import { ACTS } from '../../domain/permissions.ts'
import { predict } from '../../domain/predict.ts'
import { applyEvent, type Workspace, withChanges } from '../../domain/workspace.ts'
import { event, openTestDesk } from '../desk.fixture.ts'
import { stageOf } from './every-command.fixture.ts'

/** Acts that are no commands. */
const NO_COMMANDS = ['setTextBasis', 'read', 'seeConfidential', 'write', 'manageMembers']
/** What cannot be known from one article's workspace, or is never sent from one. */
const UNKNOWN: readonly CommandName[] = [
  ...(['mergeClaims', 'setDesk', 'createStory', 'renameStory', 'importArticle'] as const),
  ...(['invite', 'withdrawInvitation', 'setMemberRole', 'setByline', 'removeMember'] as const),
]

describe('what a workspace shows before the desk has answered', () => {
  test('is what the desk then answers, for every command that can be known there', async () => {
    await using desk = await openTestDesk()
    const stage = await stageOf(desk)
    const tried = new Set<string>()
    for (const command of stage.commands) {
      const before = await stage.workspace()
      const predicted = predict(before, command, { actor: desk.editor, at: '2026-11-22T10:00:00.000Z' })
      const after = applyEvent(before, event(await desk.send(desk.editor, command)))
      expect(plain(predicted && withChanges(before, predicted)), command.name).toEqual(plain(after))
      tried.add(command.name)
    }
    const known = ACTS.filter((act) => ![...NO_COMMANDS, ...UNKNOWN].includes(act))
    expect([...tried].sort()).toEqual([...known].sort())
  }, 120_000)

  test('is nothing where the desk will refuse', async () => {
    await using desk = await openTestDesk()
    const stage = await stageOf(desk)
    const workspace = await stage.workspace()
    for (const command of stage.refused) {
      expect(predict(workspace, command, { actor: desk.editor, at: '' }), command.name).toBeNull()
      expect((await desk.send(desk.editor, command)).ok, command.name).toBe(false)
    }
  })

  test('is nothing in the archive', async () => {
    await using desk = await openTestDesk()
    const stage = await stageOf(desk)
    const archived = { ...(await stage.workspace()).article, archivedAt: '2026-11-22T10:00:00.000Z' }
    const workspace = { ...(await stage.workspace()), article: archived }
    const [command] = stage.commands
    expect(command && predict(workspace, command, { actor: desk.editor, at: '' })).toBeNull()
  })
})

/** Without the moments, which the desk alone decides, and what only its event brings. */
function plain(workspace: Workspace | null): unknown {
  const moment = /^\d{4}-\d{2}-\d{2}T/
  const text = JSON.stringify(workspace && { ...workspace, versions: {}, seq: 0 }, (_, value) =>
    typeof value === 'string' && moment.test(value) ? 'then' : value,
  )
  return JSON.parse(text)
}

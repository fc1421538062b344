import type { Dispatch } from '../../../../domain/command.ts'
import { partOf } from '../../../../domain/command.ts'
import type { DeskEvent } from '../../../../domain/event.ts'
import { predict } from '../../../../domain/predict.ts'
import { fail, ok, type Result } from '../../../../domain/problem.ts'
import { applyEvent, versionOf, type Workspace } from '../../../../domain/workspace.ts'

/**
 * For tests: a desk of one article without a database. It keeps the kernel's rules of keys, versions and order; what a
 * command changes is the domain's own prediction, which an integration test holds to what the use cases decide.
 */
export type MemoryDesk = {
  readonly workspace: () => Workspace
  readonly log: () => readonly DeskEvent[]
  readonly dispatch: (memberId: string, dispatch: Dispatch) => Result<DeskEvent>
  readonly eventsAfter: (seq: number) => readonly DeskEvent[]
}

/** For tests: a desk whose article stands at `first`. `tell` is called with every new event, in order. */
export function createMemoryDesk(first: Workspace, tell: (event: DeskEvent) => void): MemoryDesk {
  let workspace = first
  const log: DeskEvent[] = []

  function byKey(memberId: string, key: string): DeskEvent | undefined {
    return log.find((event) => event.memberId === memberId && event.key === key)
  }

  function dispatch(memberId: string, { key, command, expects }: Dispatch): Result<DeskEvent> {
    const before = byKey(memberId, key)
    if (before) return ok(before)
    const part = partOf(command)
    const version = part ? versionOf(workspace, part.subject, part.part) : 0
    const expected = typeof expects === 'object' ? byKey(memberId, expects.key)?.seq : expects
    if (part && expected !== version)
      return fail({ type: 'stale', version, current: log.find((event) => event.seq === version) ?? null })
    const seq = workspace.seq + 1
    const at = new Date(Date.UTC(2026, 10, 22) + seq * 1000).toISOString()
    const changes = predict(workspace, command, { actor: { memberId }, at })
    if (!changes) return fail({ type: 'notFound', what: 'claim' })
    const articles = [{ id: workspace.article.id, previousSeq: workspace.seq }]
    const event = { seq, at, memberId, command: command.name, key, subjects: [], articles, part, changes, hash: '' }
    const next = applyEvent(workspace, event)
    if (!next) throw new Error('the desk cannot apply its own event')
    workspace = next
    log.push(event)
    tell(event)
    return ok(event)
  }

  return {
    workspace: () => workspace,
    log: () => log,
    dispatch,
    eventsAfter: (seq) => log.filter((event) => event.seq > seq),
  }
}

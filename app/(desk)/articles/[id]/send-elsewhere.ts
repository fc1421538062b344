import type { Door } from './desk-door.ts'
import type { Outbox } from './outbox.ts'

/** What sending for other articles needs. */
export type ElsewhereParts = {
  /** The article that is open: its commands are sent by its own queue. */
  readonly articleId: string
  readonly outbox: () => Promise<Outbox>
  readonly send: Door['dispatch']
}

/**
 * Sends what this device still holds of other articles, in order. What is refused waits there for its member, who is
 * asked when they open the article; the first command without an answer ends it, and the next start goes on.
 */
export async function sendElsewhere({ articleId, outbox, send }: ElsewhereParts): Promise<void> {
  const { commands } = await outbox()
  const kept = (await commands.list()).filter((one) => one.articleId !== articleId && one.refused === null)
  for (const { dispatch } of kept) {
    const answer = await send(dispatch)
    if (!answer.answered) return
    if (answer.result.ok) await commands.remove(dispatch.key)
    else await commands.contest(dispatch.key, answer.result.problem)
  }
}

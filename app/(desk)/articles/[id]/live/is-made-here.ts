import type { Command } from '../../../../../domain/command.ts'
import { parseProseId } from '../../../../../domain/prose.ts'
import type { Outbox } from '../outbox.ts'

/** Whether what a prose document is about is made by a command that the desk has not answered yet: nobody has written in it. */
export async function isMadeHere(outbox: Pick<Outbox, 'commands'>, proseId: string): Promise<boolean> {
  const subject = parseProseId(proseId)?.subject
  const kept = await outbox.commands.list()
  return kept.some(({ dispatch }) => madeBy(dispatch.command) === subject)
}

function madeBy(command: Command): string | null {
  if (command.name === 'claim') return command.claimId
  return command.name === 'unlinkAppearance' ? command.newClaimId : null
}

import type { By } from './change.ts'
import { changed, created } from './change.ts'
import type { CommandOf } from './command.ts'
import type { Change } from './event.ts'
import { decided, decisionFault, newQuery, questionFault, withdrawalFault } from './new-query.ts'
import type { Query } from './query.ts'
import type { Workspace } from './workspace.ts'

/** What the commands about queries would change in a workspace. */
export const PREDICTED_QUERIES = {
  askQuery: (workspace: Workspace, command: CommandOf<'askQuery'>, by: By) => {
    const { queryId, claimId, question } = command
    if (!workspace.claim[claimId] || workspace.query[queryId] || questionFault(question)) return null
    return [created('query', newQuery(by, command))]
  },
  decideQuery: (workspace: Workspace, command: CommandOf<'decideQuery'>, by: By) => {
    const query = workspace.query[command.queryId]
    return query && !decisionFault(query, command) ? set(query, decided(by, command)) : null
  },
  withdrawQuery: (workspace: Workspace, { queryId, withdrawn }: CommandOf<'withdrawQuery'>, { at }: By) => {
    const query = workspace.query[queryId]
    return query && !withdrawalFault(query) ? set(query, { withdrawnAt: withdrawn ? at : null }) : null
  },
}

function set(query: Query, after: Partial<Query>): Change[] {
  return [changed('query', query, after)]
}

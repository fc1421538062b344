import type { UseCase } from '../kernel/decision.ts'
import { changeAttempt } from './change-attempt.ts'

/** Takes a record of what was tried away, or puts it back. */
export const removeAttempt: UseCase<'removeAttempt'> = ({ tx, at }, { attemptId, removed }) =>
  changeAttempt(tx, attemptId, { removedAt: removed ? at : null })

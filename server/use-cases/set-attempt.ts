import { isPartialDate } from '../../domain/date.ts'
import { fail } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { changeAttempt } from './change-attempt.ts'

/** Rewrites what was tried. Problem: `badDate`. */
export const setAttempt: UseCase<'setAttempt'> = async ({ tx }, { attemptId, kind, date, channel, outcome }) =>
  isPartialDate(date)
    ? changeAttempt(tx, attemptId, { kind, date, channel, outcome })
    : fail({ type: 'badDate', value: date })

import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../domain/command.ts'
import type { Problem } from '../../../../domain/problem.ts'
import { FIVE_STEPS } from '../../../../domain/scale.ts'
import { problemWords } from '../../../../domain/words/problems.ts'
import { buildWorkspace, inShortEvent, withClaim, withComment } from '../../../../domain/workspace.fixture.ts'
import type { Contested } from './contested.ts'
import { contestedWords } from './contested-words.ts'

const judged = { id: 'c1', scaleVersionId: FIVE_STEPS.id, verdictKey: 'mostly-true' }
const workspace = withComment(
  { ...withClaim(buildWorkspace(['Ten boats left.']), 'a', 'Ten boats', judged), members: { m2: 'Ada' } },
  'remark',
  'left',
)
const stale: Problem = { type: 'stale', version: 2, current: { ...inShortEvent(2, 1, 'c1', ''), memberId: 'm2' } }
const asked = (command: Command, refused: Problem = stale): Contested => ({
  articleId: 'article',
  dispatch: { key: 'k', command, expects: 1 },
  at: '',
  refused,
  part: null,
})
const told = (contested: Contested) => {
  const { mine, theirs } = contestedWords(contested, workspace, 'm1')
  return [`${mine.lead} ${mine.value}`.trim(), `${theirs.lead} ${theirs.value}`.trim()]
}

describe('a change that someone was quicker than', () => {
  it('tells both verdicts, who gave the other, and when', () => {
    const command: Command = {
      name: 'setVerdict',
      claimId: 'c1',
      scaleVersionId: FIVE_STEPS.id,
      verdictKey: 'false',
    }
    expect(told(asked(command))).toEqual(['You chose False', 'Meanwhile Ada set Mostly true'])
    expect(contestedWords(asked(command), workspace, 'm1').at).toBe(inShortEvent(2, 1, 'c1', '').at)
  })

  it('tells both texts, and an empty one as none', () => {
    const command: Command = { name: 'setClaimField', claimId: 'c1', field: 'inShort', value: 'Nine.' }
    expect(told(asked(command))).toEqual(['You set “In short”: “Nine.”', 'Meanwhile Ada set it to none'])
  })

  it('tells what was done where there are no two values', () => {
    const command: Command = { name: 'mergeClaims', claimId: 'c1', intoClaimId: 'c2' }
    expect(told(asked(command))).toEqual(['You changed this: merging on claim 1.', 'Meanwhile Ada changed it too.'])
  })

  it('names nobody where that is not known, and oneself in another window', () => {
    const command: Command = { name: 'setLeftOut', claimId: 'c1', leftOut: true }
    expect(told(asked(command, { type: 'stale', version: 1, current: null }))[1]).toContain('someone')
    expect(contestedWords(asked(command), workspace, 'm2').theirs.lead).toContain('you, in another window')
  })

  it('tells why else it was not taken', () => {
    const command: Command = { name: 'setComment', annotationId: 'remark', text: 'Really?' }
    expect(told(asked(command, { type: 'archived' }))).toEqual([
      'What you did was not taken: comment “Really?”.',
      problemWords({ type: 'archived' }),
    ])
  })
})

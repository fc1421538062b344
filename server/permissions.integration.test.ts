import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Doc } from 'yjs'
import type { Command, CommandName } from '../domain/command.ts'
import { partOf } from '../domain/command.ts'
import { ROLES } from '../domain/member.ts'
import { actOf, roleMay } from '../domain/permissions.ts'
import { FIVE_STEPS } from '../domain/scale.ts'
import type { TestDesk } from './desk.fixture.ts'
import { openTestDesk } from './desk.fixture.ts'
import { dispatchSchema } from './door/command-schema.ts'
import { appendProse } from './prose/prose-log.ts'
import { updateToText } from './prose/update-to-text.ts'

const x = 'some-id'
const place = { annotationId: x, articleId: x, captureId: x, spans: [{ start: 0, end: 1 }] }
const attempt = { kind: 'search', date: '2026', channel: 'register', outcome: '' } as const
const article = {
  id: x,
  storyId: null,
  headline: null,
  workingTitle: 'x',
  outlet: null,
  byline: null,
  publishedAt: null,
  url: null,
  language: null,
  obtained: '',
}
const capture = { id: x, text: 'a', sha256: x, blocks: [], how: 'pasted', fileName: null, bytesSha256: x } as const

/** One command of each name; the compiler asks for every one. */
const EXAMPLES: { readonly [N in CommandName]: Extract<Command, { name: N }> } = {
  setDesk: { name: 'setDesk', field: 'name', value: 'x' },
  createStory: { name: 'createStory', storyId: x, title: 'x' },
  renameStory: { name: 'renameStory', storyId: x, title: 'x' },
  importArticle: { name: 'importArticle', article, capture, siteText: [] },
  setArticleField: { name: 'setArticleField', articleId: x, field: 'outlet', value: 'x' },
  setChecking: { name: 'setChecking', articleId: x, checking: 'everyFact' },
  moveArticle: { name: 'moveArticle', articleId: x, storyId: null },
  archiveArticle: { name: 'archiveArticle', articleId: x, archived: true },
  hideText: { name: 'hideText', siteTextId: x, captureId: x, span: { start: 0, end: 1 }, reason: 'other' },
  setSiteText: { name: 'setSiteText', siteTextId: x, hidden: true },
  claim: { name: 'claim', ...place, claimId: x, text: '' },
  sameClaim: { name: 'sameClaim', ...place, claimId: x },
  comment: { name: 'comment', ...place, text: 'x' },
  notCheckable: { name: 'notCheckable', ...place, reason: 'opinion' },
  setComment: { name: 'setComment', annotationId: x, text: 'x' },
  setNotCheckableReason: { name: 'setNotCheckableReason', annotationId: x, reason: 'opinion' },
  setSpans: { name: 'setSpans', annotationId: x, captureId: x, spans: [{ start: 0, end: 1 }] },
  setStance: { name: 'setStance', annotationId: x, stance: 'denies' },
  setSpeakers: { name: 'setSpeakers', annotationId: x, speakers: [] },
  deleteAnnotation: { name: 'deleteAnnotation', annotationId: x },
  restoreAnnotation: { name: 'restoreAnnotation', annotationId: x },
  setClaimText: { name: 'setClaimText', claimId: x, text: 'x', wording: 'ours' },
  setChecks: { name: 'setChecks', claimId: x, checks: 'said' },
  setFactKind: { name: 'setFactKind', claimId: x, factKind: 'number' },
  setClaimField: { name: 'setClaimField', claimId: x, field: 'inShort', value: 'x' },
  setVerdict: { name: 'setVerdict', claimId: x, scaleVersionId: FIVE_STEPS.id, verdictKey: 'true' },
  setLeftOut: { name: 'setLeftOut', claimId: x, leftOut: true },
  linkAppearance: { name: 'linkAppearance', annotationId: x, claimId: x },
  unlinkAppearance: { name: 'unlinkAppearance', annotationId: x, newClaimId: x },
  mergeClaims: { name: 'mergeClaims', claimId: x, intoClaimId: 'y' },
  retireClaim: { name: 'retireClaim', claimId: x, retired: true },
  assignClaim: { name: 'assignClaim', claimId: x, memberId: null },
  markReady: { name: 'markReady', claimId: x, ready: true },
  sendBack: { name: 'sendBack', claimId: x, reason: 'x' },
  cite: { name: 'cite', citationId: x, claimId: x, source: { id: x, url: 'https://register.example/' } },
  setCitationStance: { name: 'setCitationStance', citationId: x, stance: 'supports' },
  setCitationField: { name: 'setCitationField', citationId: x, field: 'quote', value: 'x' },
  removeCitation: { name: 'removeCitation', citationId: x, removed: true },
  setSourceField: { name: 'setSourceField', sourceId: x, field: 'title', value: 'x' },
  setConfidential: { name: 'setConfidential', sourceId: x, confidential: true },
  recordAttempt: { name: 'recordAttempt', attemptId: x, claimId: x, ...attempt },
  setAttempt: { name: 'setAttempt', attemptId: x, ...attempt },
  removeAttempt: { name: 'removeAttempt', attemptId: x, removed: true },
  askQuery: { name: 'askQuery', queryId: x, claimId: x, to: 'author', question: 'x' },
  decideQuery: { name: 'decideQuery', queryId: x, decision: 'stand', words: '', note: '' },
  withdrawQuery: { name: 'withdrawQuery', queryId: x, withdrawn: true },
  invite: {
    name: 'invite',
    invitationId: x,
    role: 'checker',
    email: '',
    tokenHash: x,
    expiresAt: '2026-11-28T12:00:00.000Z',
  },
  withdrawInvitation: { name: 'withdrawInvitation', invitationId: x },
  setMemberRole: { name: 'setMemberRole', memberId: x, role: 'viewer' },
  setByline: { name: 'setByline', memberId: x, byline: null },
  removeMember: { name: 'removeMember', memberId: x },
}
const TEXT_BASIS: Command = { name: 'setArticleField', articleId: x, field: 'textBasis', value: 'licence' }

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk[Symbol.asyncDispose]())

const dispatch = (command: Command) => ({ key: randomUUID(), command, ...(partOf(command) && { expects: 0 }) })

describe.each([...Object.values(EXAMPLES), TEXT_BASIS])('$name $field', (command) => {
  test.each(ROLES)('as %s is refused exactly where permissions.ts says so', async (role) => {
    const result = await desk.dispatch(desk[role], dispatch(command))
    const refused = !result.ok && result.problem.type === 'notAllowed'
    expect(refused).toBe(!roleMay(role, actOf(command)))
  })

  test('as a stranger is refused', async () => {
    const result = await desk.dispatch({ memberId: randomUUID(), role: 'owner' }, dispatch(command))
    expect(result).toEqual({ ok: false, problem: { type: 'notSignedIn' } })
  })

  test('is taken by the door of commands, unless it has a door of its own', () => {
    const taken = dispatchSchema.safeParse(JSON.parse(JSON.stringify(dispatch(command)))).success
    expect(taken).toBe(!['importArticle', 'invite'].includes(command.name))
  })
})

test('viewers do not write prose, and neither do strangers', async () => {
  const refused = { ok: false, problem: { type: 'notAllowed', act: 'write' } }
  const text = updateToText(new Doc(), 'Written by nobody.')
  expect(await appendProse(desk.db, desk.viewer, 'a.notes', text, new Date())).toEqual(refused)
  const stranger = { memberId: randomUUID(), role: 'owner' } as const
  expect(await appendProse(desk.db, stranger, 'a.notes', text, new Date())).toEqual({
    ok: false,
    problem: { type: 'notSignedIn' },
  })
})

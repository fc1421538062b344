import { randomUUID } from 'node:crypto'
import type { Command } from '../../domain/command.ts'
import { FIVE_STEPS } from '../../domain/scale.ts'
import type { Workspace } from '../../domain/workspace.ts'
import { event, importLines, markClaim, type TestDesk } from '../desk.fixture.ts'
import { readWorkspace } from '../reading/workspace.ts'

/** An article with a claim, and one command of each name to be carried out in this order. */
export async function stageOf(desk: TestDesk) {
  const place = await importLines(desk, 'The bridge closed on Monday.', 'Nobody was hurt, Ms Adler said.', 'Read on.')
  const story = randomUUID()
  event(await desk.send(desk.editor, { name: 'createStory', storyId: story, title: 'Bridges' }))
  const { claimId, annotationId } = await markClaim(desk, place.on('The bridge closed'))
  const [second, comment, mark] = [place.on('Nobody was hurt'), place.on('on Monday'), place.on('Monday')]
  const [otherClaim, newClaimId, citationId, sourceId, attemptId, siteTextId, queryId] = Array.from({ length: 7 }, () =>
    randomUUID(),
  ) as [string, string, string, string, string, string, string]
  const phrase = place.on('Ms Adler').spans[0]
  if (!phrase) throw new Error('on() answers one span')
  const { articleId, captureId } = place
  const said = { kind: 'search', date: '2026-11-20', channel: 'court register', outcome: 'not listed' } as const
  const commands: Command[] = [
    { name: 'claim', ...second, claimId: otherClaim, text: '' },
    {
      name: 'claim',
      ...place.on('hurt, Ms Adler'),
      claimId: randomUUID(),
      text: ' Somebody was hurt ',
      stance: 'denies',
    },
    { name: 'sameClaim', ...place.on('closed on'), claimId },
    { name: 'comment', ...comment, text: 'Which Monday?' },
    { name: 'notCheckable', ...mark, reason: 'opinion' },
    { name: 'setComment', annotationId: comment.annotationId, text: 'Which one?' },
    { name: 'setNotCheckableReason', annotationId: mark.annotationId, reason: 'private' },
    { name: 'setSpans', annotationId, captureId, spans: place.on(' bridge closed on ').spans },
    { name: 'setStance', annotationId, stance: 'hedges' },
    {
      name: 'setSpeakers',
      annotationId,
      speakers: [{ kind: 'named', name: 'Ms Adler', phrase: { ...phrase, exact: 'Ms Adler' } }],
    },
    { name: 'deleteAnnotation', annotationId: comment.annotationId },
    { name: 'restoreAnnotation', annotationId: comment.annotationId },
    { name: 'setClaimText', claimId, text: ' The bridge closed ', wording: 'ours' },
    { name: 'setChecks', claimId, checks: 'said' },
    { name: 'setFactKind', claimId, factKind: 'date' },
    { name: 'setClaimField', claimId, field: 'inShort', value: 'It did not close.' },
    { name: 'setClaimField', claimId, field: 'saidWhen', value: '2026-11' },
    { name: 'setVerdict', claimId, scaleVersionId: FIVE_STEPS.id, verdictKey: FIVE_STEPS.verdicts[0]?.key ?? '' },
    { name: 'setVerdict', claimId, scaleVersionId: null, verdictKey: null },
    { name: 'setLeftOut', claimId, leftOut: true },
    { name: 'assignClaim', claimId, memberId: desk.checker.memberId },
    { name: 'assignClaim', claimId, memberId: null },
    { name: 'markReady', claimId, ready: true },
    { name: 'sendBack', claimId, reason: ' Which bridge? ' },
    { name: 'linkAppearance', annotationId: second.annotationId, claimId },
    { name: 'unlinkAppearance', annotationId: second.annotationId, newClaimId },
    { name: 'deleteAnnotation', annotationId: second.annotationId },
    { name: 'retireClaim', claimId: newClaimId, retired: true },
    { name: 'retireClaim', claimId: newClaimId, retired: false },
    { name: 'cite', citationId, claimId, source: { id: sourceId, url: 'https://www.example.org/a', accessed: '2026' } },
    { name: 'cite', citationId: randomUUID(), claimId, stance: 'supports', source: { existingId: sourceId } },
    { name: 'setCitationStance', citationId, stance: 'contradicts' },
    { name: 'setCitationField', citationId, field: 'locator', value: 'p. 3' },
    { name: 'removeCitation', citationId, removed: true },
    { name: 'removeCitation', citationId, removed: false },
    { name: 'setSourceField', sourceId, field: 'title', value: 'The closure' },
    { name: 'setSourceField', sourceId, field: 'url', value: null },
    { name: 'setConfidential', sourceId, confidential: true },
    { name: 'recordAttempt', attemptId, claimId, ...said },
    { name: 'setAttempt', attemptId, ...said, outcome: 'no reply' },
    { name: 'removeAttempt', attemptId, removed: true },
    { name: 'askQuery', queryId, claimId, to: 'author', question: ' Which Monday? ' },
    { name: 'decideQuery', queryId, decision: 'change', words: ' on 4 May ', note: ' The author agrees. ' },
    { name: 'decideQuery', queryId, decision: null, words: '', note: '' },
    { name: 'withdrawQuery', queryId, withdrawn: true },
    { name: 'hideText', siteTextId, captureId, span: place.on('Read on.').spans[0] ?? phrase, reason: 'related' },
    { name: 'setSiteText', siteTextId, hidden: false },
    { name: 'setArticleField', articleId, field: 'outlet', value: 'The Lantern' },
    { name: 'setChecking', articleId, checking: 'everyFact' },
    { name: 'moveArticle', articleId, storyId: story },
    { name: 'archiveArticle', articleId, archived: true },
    { name: 'archiveArticle', articleId, archived: false },
  ]
  const refused: Command[] = [
    { name: 'claim', ...place.on(' closed'), spans: [{ start: 10, end: 11 }], claimId: randomUUID(), text: '' },
    { name: 'setClaimText', claimId, text: ' ', wording: 'ours' },
    { name: 'setClaimField', claimId, field: 'saidWhen', value: 'on Monday' },
    { name: 'setVerdict', claimId, scaleVersionId: FIVE_STEPS.id, verdictKey: 'perhaps' },
    {
      name: 'setSpeakers',
      annotationId,
      speakers: [{ kind: 'named', name: '', phrase: { ...phrase, exact: 'Mr A' } }],
    },
    { name: 'sendBack', claimId, reason: ' ' },
    { name: 'retireClaim', claimId, retired: true },
    { name: 'cite', citationId: randomUUID(), claimId, source: { id: randomUUID(), url: 'javascript:1' } },
    { name: 'recordAttempt', attemptId: randomUUID(), claimId, ...said, date: 'today' },
    { name: 'setArticleField', articleId, field: 'workingTitle', value: '' },
    { name: 'askQuery', queryId: randomUUID(), claimId, to: 'editor', question: ' ' },
    { name: 'decideQuery', queryId: randomUUID(), decision: 'stand', words: '', note: '' },
  ]
  const workspace = async (): Promise<Workspace> => {
    const read = await readWorkspace(desk.db, desk.editor, articleId)
    if (!read.ok) throw new Error(read.problem.type)
    return read.value
  }
  return { commands, refused, workspace }
}

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { FIVE_STEPS } from '../../domain/scale.ts'
import { event, importLines, markClaim, openTestDesk } from '../desk.fixture.ts'
import { exportHtml } from '../export-html.ts'
import { appendProse } from '../prose/prose-log.ts'
import { updateToText } from '../prose/update-to-text.ts'

const SECRETS = {
  source: 'Ines Calder of the harbour office',
  quote: 'I saw the letter myself',
  locator: 'drawer nine',
  note: 'Ring her only after dark',
  comment: 'Is this the same official as in May',
  siteText: 'Give us money for the lifeboat',
  question: 'Was it not 1903, as the minutes say',
  decidedWords: 'closed in the spring of 1903',
  decisionNote: 'The author agrees on the telephone',
  leftOut: 'An unnamed diver said so',
  account: 'A checker',
}

test('nothing confidential or internal is in the exported page, and everything public is', async () => {
  await using desk = await openTestDesk()
  const article = await importLines(
    desk,
    'The bridge closed in 1902.',
    SECRETS.siteText,
    'An unnamed diver said so. It was a good bridge.',
  )
  const { claimId } = await markClaim(desk, article.on('closed in 1902'))
  const other = await markClaim(desk, article.on('An unnamed diver said so'))
  const send = async (command: Parameters<typeof desk.send>[1]) => event(await desk.send(desk.checker, command))
  await send({ name: 'setVerdict', claimId, scaleVersionId: FIVE_STEPS.id, verdictKey: 'mostly-true' })
  await send({ name: 'setClaimField', claimId, field: 'inShort', value: 'It closed in 1903.' })
  await send({
    name: 'cite',
    citationId: randomUUID(),
    claimId,
    source: { id: randomUUID(), title: 'Harbour minutes', url: 'https://register.example/1' },
    stance: 'contradicts',
  })
  await send({ name: 'setFactKind', claimId, factKind: 'date' })
  const queryId = randomUUID()
  await send({ name: 'askQuery', queryId, claimId, to: 'author', question: SECRETS.question })
  const { decidedWords: words, decisionNote: note } = SECRETS
  event(await desk.send(desk.editor, { name: 'decideQuery', queryId, decision: 'change', words, note }))
  const secret = { id: randomUUID(), title: SECRETS.source, confidential: true }
  await send({
    name: 'cite',
    citationId: randomUUID(),
    claimId,
    source: secret,
    quote: SECRETS.quote,
    locator: SECRETS.locator,
    readersMayKnow: 'Someone at the harbour',
  })
  await send({ name: 'comment', ...article.on('The bridge'), text: SECRETS.comment })
  await send({ name: 'setLeftOut', claimId: other.claimId, leftOut: true })
  await send({
    name: 'setClaimText',
    claimId: other.claimId,
    text: `${SECRETS.leftOut}, reworded by us`,
    wording: 'ours',
  })
  const start = article.text.indexOf(SECRETS.siteText)
  await send({
    name: 'hideText',
    siteTextId: randomUUID(),
    captureId: article.captureId,
    span: { start, end: start + SECRETS.siteText.length },
    reason: 'donation',
  })
  await appendProse(desk.db, desk.checker, `${claimId}.notes`, updateToText(new Y.Doc(), SECRETS.note), new Date())
  await appendProse(
    desk.db,
    desk.checker,
    `${claimId}.explanation`,
    updateToText(new Y.Doc(), 'The minutes are dated 1903.'),
    new Date(),
  )

  const page = await exportHtml(desk.db, article.articleId, 'whole', new Date('2026-11-21T12:00:00Z'))
  if (!page.ok) throw new Error('no page')
  for (const text of [
    'It closed in 1903.',
    'Harbour minutes',
    'https://register.example/1',
    'Someone at the harbour',
    'The minutes are dated 1903.',
    'It was a good bridge.',
  ]) {
    expect(page.value.html).toContain(text)
  }
  const { leftOut, ...never } = SECRETS
  for (const text of [...Object.values(never), `${leftOut}, reworded`]) expect(page.value.html).not.toContain(text)
})

test('a verdict is not printed on words of which some were hidden after it was given', async () => {
  await using desk = await openTestDesk()
  const article = await importLines(desk, 'The bridge did not close in 1902.', 'It was a good bridge.')
  const { claimId } = await markClaim(desk, article.on('The bridge did not close'))
  const verdict = { name: 'setVerdict', claimId, scaleVersionId: FIVE_STEPS.id, verdictKey: 'mostly-true' } as const
  event(await desk.send(desk.checker, verdict))
  const printed = async () => {
    const page = await exportHtml(desk.db, article.articleId, 'whole', new Date('2026-11-21T12:00:00Z'))
    return page.ok && page.value.html.includes('Mostly true')
  }
  expect(await printed()).toBe(true)
  const start = article.text.indexOf('not ')
  const span = { start, end: start + 'not '.length }
  event(
    await desk.send(desk.checker, {
      name: 'hideText',
      siteTextId: randomUUID(),
      captureId: article.captureId,
      span,
      reason: 'other',
    }),
  )
  expect(await printed()).toBe(false)
})

import { expect, it } from 'vitest'
import type { Command } from '../../../../../domain/command.ts'
import { memoryOutbox } from '../outbox-in-memory.ts'
import { isMadeHere } from './is-made-here.ts'

async function outboxWith(command: Command) {
  const outbox = memoryOutbox()
  await outbox.commands.put({ articleId: 'a', dispatch: { key: 'k', command }, at: '', refused: null })
  return outbox
}

it('knows the explanation of a claim that the desk has not heard of', async () => {
  const outbox = await outboxWith({
    ...{ name: 'claim', claimId: 'c1', annotationId: 'n', articleId: 'a', captureId: 'p', spans: [], text: '' },
  })
  expect(await isMadeHere(outbox, 'c1.explanation')).toBe(true)
  expect(await isMadeHere(outbox, 'c2.explanation')).toBe(false)
})

it('does not take a change of a claim for its making', async () => {
  const outbox = await outboxWith({ name: 'setLeftOut', claimId: 'c1', leftOut: true })
  expect(await isMadeHere(outbox, 'c1.explanation')).toBe(false)
})

import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../domain/command.ts'
import { createCohort, seeded } from './cohort.fixture.ts'

const inShort = (value: string): Command => ({ name: 'setClaimField', claimId: 'c1', field: 'inShort', value })
const comment = {
  name: 'comment',
  annotationId: 'remark',
  articleId: 'article',
  captureId: 'capture',
  spans: [{ start: 0, end: 3 }],
  text: 'Ten?',
} as const satisfies Command

/** Two members at one desk, whose network is sound. */
async function trial() {
  const cohort = createCohort(seeded(1))
  await cohort.settle()
  const [mine, theirs] = cohort.clients
  if (!mine || !theirs) throw new Error('a cohort has five')
  const shown = () => mine.live.state().workspace
  return { cohort, mine, theirs, shown, line: mine.undo }
}

describe('undo', () => {
  it('takes back the last deed, then the one before, and does them again in turn', async () => {
    const { cohort, line, shown } = await trial()
    line.send(inShort('One.'))
    line.send(inShort('Two.'))
    await cohort.settle()
    const said = () => shown().claim.c1?.inShort
    line.undo()
    expect(said()).toBe('One.')
    line.undo()
    expect([said(), line.state().undo]).toEqual(['', null])
    line.redo()
    line.redo()
    expect([said(), line.state().redo]).toEqual(['Two.', null])
    await cohort.settle()
    expect(cohort.desk.workspace().claim.c1?.inShort).toBe('Two.')
    expect(cohort.desk.log()).toHaveLength(6)
  })

  it('does not wait for the deed to be answered', async () => {
    const { cohort, line, shown } = await trial()
    line.send(comment)
    line.undo()
    expect(shown().annotation.remark?.deletedAt).not.toBeNull()
    await cohort.settle()
    expect(cohort.desk.workspace().annotation.remark?.deletedAt).not.toBeNull()
  })

  it('knows its own event that is heard before the deed is answered', async () => {
    const { cohort, line, mine, shown } = await trial()
    const claim = { ...comment, name: 'claim', annotationId: 'place', claimId: 'made', text: 'Ten' } as const
    line.send(claim)
    line.send({ name: 'setClaimField', claimId: 'made', field: 'inShort', value: 'One.' })
    line.undo()
    while (cohort.desk.log().length < 3) await cohort.happen()
    for (const event of cohort.desk.log()) mine.live.hear(event)
    expect(mine.live.state().saveState).toBe('saving')
    expect(await Promise.race([line.undo()?.refusal, 'not refused yet'])).toBe('not refused yet')
    await cohort.settle()
    expect(shown().annotation.place?.deletedAt).not.toBeNull()
  })

  it('leads over what this page did, never over what others did', async () => {
    const { cohort, line, theirs, shown } = await trial()
    line.send(inShort('Mine.'))
    await cohort.settle()
    theirs.undo.send({ name: 'setLeftOut', claimId: 'c1', leftOut: true })
    await cohort.settle()
    line.undo()
    await cohort.settle()
    expect(shown().claim.c1).toMatchObject({ inShort: '', leftOut: true })
  })

  it('is refused where someone has changed the same thing since', async () => {
    const { cohort, line, theirs, shown } = await trial()
    line.send(inShort('Mine.'))
    await cohort.settle()
    theirs.undo.send(inShort('Theirs.'))
    await cohort.settle()
    const undone = line.undo()
    await cohort.settle()
    expect(await undone?.refusal).toBe('builtOn')
    expect(shown().claim.c1?.inShort).toBe('Theirs.')
    expect([line.state(), (await trial()).line.undo()]).toEqual([{ undo: null, redo: null }, null])
  })

  it('never goes back past what someone else did in between', async () => {
    const { cohort, line, theirs, shown } = await trial()
    line.send(inShort('One.'))
    await cohort.settle()
    theirs.undo.send(inShort('Theirs.'))
    await cohort.settle()
    line.send(inShort('Two.'))
    await cohort.settle()
    line.undo()
    await cohort.settle()
    expect(shown().claim.c1?.inShort).toBe('Theirs.')
    const undone = line.undo()
    await cohort.settle()
    expect([await undone?.refusal, shown().claim.c1?.inShort]).toEqual(['builtOn', 'Theirs.'])
  })

  it('takes back what was made, deleted and brought back again', async () => {
    const { cohort, line, shown } = await trial()
    line.send(comment)
    line.send({ name: 'deleteAnnotation', annotationId: 'remark' })
    line.undo()
    line.undo()
    await cohort.settle()
    expect(cohort.desk.log().map((event) => event.command)).toEqual([
      'comment',
      'deleteAnnotation',
      'restoreAnnotation',
      'deleteAnnotation',
    ])
    expect(shown().annotation.remark?.deletedAt).not.toBeNull()
  })

  it('is refused where someone has worked on what it would take away', async () => {
    const { cohort, line, theirs, shown } = await trial()
    line.send({ ...comment, name: 'claim', claimId: 'new', text: '' })
    await cohort.settle()
    theirs.undo.send({
      name: 'cite',
      citationId: 'theirs',
      claimId: 'new',
      source: { id: 'source', title: 'The port book' },
    })
    await cohort.settle()
    const undone = line.undo()
    expect([undone?.isShown, await undone?.refusal]).toEqual([false, 'builtOn'])
    expect(shown().annotation.remark?.deletedAt).toBeNull()
  })

  it('forgets what was undone once something else is done', async () => {
    const { line } = await trial()
    line.send(inShort('One.'))
    line.undo()
    line.send(inShort('Two.'))
    expect([line.state().redo, line.redo()]).toEqual([null, null])
  })

  it('takes back one deed by its key, out of order', async () => {
    const { cohort, line, shown } = await trial()
    const { key } = line.send(comment)
    line.send(inShort('One.'))
    line.undo(key)
    await cohort.settle()
    expect(shown().annotation.remark?.deletedAt).not.toBeNull()
    expect(shown().claim.c1?.inShort).toBe('One.')
    expect(line.state().undo?.command).toEqual(inShort('One.'))
  })

  it('has nothing to take back of what the desk refused', async () => {
    const { cohort, line, theirs } = await trial()
    theirs.undo.send(inShort('Theirs.'))
    line.send(inShort('Mine.'))
    await cohort.settle()
    const left = [line.state().undo, theirs.undo.state().undo].filter((deed) => deed !== null)
    expect(left).toHaveLength(1)
  })
})

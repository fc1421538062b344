import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { DeskEvent } from '../domain/event.ts'
import type { TestDesk } from './desk.fixture.ts'
import { event, openTestDesk } from './desk.fixture.ts'
import type { Hints } from './hints.ts'
import { openDispatch } from './open-dispatch.ts'
import { PATIENTLY } from './patience.fixture.ts'

type Wire = Hints & { readonly doubt: () => void }

/** Processes whose hints reach the others, or are all lost. */
function wires(count: number, lost: boolean): Wire[] {
  const ears = Array.from({ length: count }, () => new Set<(message: string) => void>())
  return ears.map((own) => {
    const doubts = new Set<() => void>()
    return {
      tell: (_, message) => {
        for (const other of ears) if (other !== own && !lost) for (const listener of other) listener(message)
      },
      hear: (_, listener) => {
        own.add(listener)
        return () => void own.delete(listener)
      },
      onDoubt: (listener) => {
        doubts.add(listener)
        return () => void doubts.delete(listener)
      },
      close: async () => undefined,
      doubt: () => {
        for (const listener of doubts) listener()
      },
    }
  })
}

/** A dispatch on the desk's database that stands for a process. */
async function openProcess(desk: TestDesk, hints: Wire | undefined) {
  const dispatching = await openDispatch(desk.db, hints)
  const heard: DeskEvent[] = []
  dispatching.subscribe((event) => heard.push(event))
  const makeStory = async () => {
    const command = { name: 'createStory', storyId: randomUUID(), title: 'A story' } as const
    return event(await dispatching.dispatch(desk.checker, { key: randomUUID(), command }))
  }
  return { ...dispatching, heard, makeStory, doubt: () => hints?.doubt() }
}

async function openProcesses({ lost = false } = {}) {
  const desk = await openTestDesk()
  const [here, there] = wires(2, lost)
  const one = await openProcess(desk, here)
  const other = await openProcess(desk, there)
  const close = async () => {
    one.close()
    other.close()
    await desk[Symbol.asyncDispose]()
  }
  return { one, other, desk, [Symbol.asyncDispose]: close }
}

const seqs = (events: readonly DeskEvent[]) => events.map(({ seq }) => seq)

test('subscribers of two processes that race hear all events, once and in order', async () => {
  await using processes = await openProcesses()
  const { one, other } = processes
  const made = await Promise.all(Array.from({ length: 50 }, (_, i) => (i % 2 ? one : other).makeStory()))
  const wanted = seqs(made).sort((a, b) => a - b)
  await expect.poll(() => seqs(one.heard), PATIENTLY).toEqual(wanted)
  await expect.poll(() => seqs(other.heard), PATIENTLY).toEqual(wanted)
  expect(other.heard).toEqual(one.heard)
})

test('a doubt finds what a lost hint did not tell', async () => {
  await using processes = await openProcesses({ lost: true })
  const { one, other } = processes
  const made = [await one.makeStory(), await one.makeStory()]
  expect(other.heard).toEqual([])
  other.doubt()
  await expect.poll(() => other.heard, PATIENTLY).toEqual(made)
})

test('an own event that comes after a gap waits for those in the gap', async () => {
  await using processes = await openProcesses({ lost: true })
  const { one, other } = processes
  const made = [await one.makeStory(), await other.makeStory(), await one.makeStory()]
  await expect.poll(() => other.heard, PATIENTLY).toEqual(made.slice(0, 2))
  await expect.poll(() => one.heard, PATIENTLY).toEqual(made)
})

test('a command that was carried out without an answer is told when it is asked for again', async () => {
  await using processes = await openProcesses({ lost: true })
  const { one, other, desk } = processes
  const dispatch = {
    key: randomUUID(),
    command: { name: 'createStory', storyId: randomUUID(), title: 'A story' },
  } as const
  await one.dispatch(desk.checker, dispatch)
  const again = await other.dispatch(desk.checker, dispatch)
  expect(again.ok).toBe(true)
  await expect.poll(() => other.heard, PATIENTLY).toEqual(one.heard)
})

test('who comes later hears only what comes after', async () => {
  await using processes = await openProcesses()
  const { one, desk } = processes
  await one.makeStory()
  const late = await openProcess(desk, undefined)
  const made = [await one.makeStory(), await late.makeStory()]
  await expect.poll(() => late.heard, PATIENTLY).toEqual(made)
  late.close()
})

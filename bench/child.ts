import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** What a process of the bench can be asked, by name. */
export type Handlers = Readonly<Record<string, (given: never) => Promise<unknown>>>

/** A process of its own that answers questions. `Ready` is what it said when it had started. */
export type Child<H extends Handlers, Ready> = {
  readonly ready: Ready
  readonly ask: <N extends keyof H & string>(name: N, given: Parameters<H[N]>[0]) => Promise<Awaited<ReturnType<H[N]>>>
  /** Ends it in order (`SIGTERM`) or at once (`SIGKILL`), and answers when it is gone. */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

type Question = { readonly id: number; readonly name: string; readonly given: unknown }
type Answer = { readonly id: number; readonly value?: unknown; readonly failure?: string }

/** The number of the first message, which answers no question. */
const READY = 0

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/**
 * Starts `entry`, a path under `bench`, and waits until it is ready. `given` reaches it as its only argument.
 * `H` and `Ready` are the entry's own types: the two run from one checkout.
 * Throws when it ends before, with what it said last.
 */
export async function startChild<H extends Handlers, Ready>(entry: string, given: unknown): Promise<Child<H, Ready>> {
  const flags = ['--expose-gc', ...(process.env.BENCH_NODE_FLAGS?.split(' ') ?? [])]
  const child = fork(resolve(import.meta.dirname, entry), [JSON.stringify(given)], {
    execArgv: flags,
    serialization: 'advanced',
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
  })
  const waiting = new Map<number, (answer: Answer) => void>()
  const answerTo = (id: number) => new Promise<Answer>((answered) => waiting.set(id, answered))
  child.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  child.on('exit', (code, signal) => {
    running.delete(child)
    for (const [id, answered] of waiting) answered({ id, failure: `${entry} ended with ${code ?? signal}.` })
  })
  running.add(child)

  let asked = READY
  const ready = await answerTo(READY)
  return {
    ready: valueIn(ready) as Ready, // the entry's own type, see above
    ask: async (name, asks) => {
      asked += 1
      const answer = answerTo(asked)
      child.send({ id: asked, name, given: asks } satisfies Question)
      return valueIn(await answer) as never // as the entry's handler of that name returns it
    },
    end: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    },
  }
}

function valueIn({ value, failure }: Answer): unknown {
  if (failure !== undefined) throw new Error(failure)
  return value
}

/** The argument that `startChild` gave to this process. The two run from one checkout, so its type is known. */
export function givenToChild<T>(): T {
  return JSON.parse(process.argv[2] ?? 'null') as T // what `startChild` was given, see above
}

/** Says in a child that it is ready, and answers what it is asked from now on. */
export function answerAs(handlers: Handlers, ready: unknown): void {
  const say = (answer: Answer) => process.send?.(answer)
  process.on('message', ({ id, name, given }: Question) => {
    const handler = handlers[name]
    if (!handler) return say({ id, failure: `Nobody answers to ${name}.` })
    // `ask` takes for each name only what the handler of that name takes.
    return handler(given as never).then(
      (value) => say({ id, value }),
      (error: unknown) => say({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
  })
  // Without its parent, nobody needs it.
  process.on('disconnect', () => process.exit(0))
  say({ id: READY, value: ready })
}

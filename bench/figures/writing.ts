import type { Column, Figure } from '../figure.ts'
import { members } from '../figure.ts'
import { percentile } from '../percentile.ts'
import type { Stage } from '../stage.ts'

/** Writing before the clock starts, in milliseconds. */
const WARM_UP = 3_000

/** Members of a desk of the bench: more people than that are windows of the same members. */
const MEMBERS = 300

type Writers = {
  readonly key: string
  readonly title: string
  readonly articles: number
  /** Explanations of each article that are written in. */
  readonly explanations: number
  readonly people: number
  readonly editsPerSecond: number
  /** Targets for the acknowledgement, in milliseconds. */
  readonly p95?: number
  readonly p99?: number
}

function writing(writers: Writers): Figure {
  const { key, title, articles, explanations, people: count, editsPerSecond } = writers
  return {
    key,
    title,
    columns: columnsOf(writers),
    wanted: members(Math.min(MEMBERS, count)),
    begin: async (stage, people, rounds) => {
      const places = await stage.makePlaces({ articles, explanations: explanations * rounds })
      return async ({ number, seconds }) => {
        // A round writes in explanations that no other has written in.
        const rooms = places.flatMap((place) =>
          place.explanations.slice(explanations * number, explanations * (number + 1)),
        )
        const seats = Array.from({ length: count }, (_, i) => stage.seat(rooms[i % rooms.length] ?? '', i))
        const busy = shareOf(stage)
        const measured = seconds * 1000
        const written = await people.ask('write', { seats, editsPerSecond, warmUp: WARM_UP, measured, seed: number })
        const { acknowledged, delivered, lost } = written
        const of = (values: readonly number[]) => [0.5, 0.95, 0.99].map((share) => percentile(values, share))
        return [...of(acknowledged), ...of(delivered), lost, await busy(), written.busy * 100]
      }
    },
  }
}

function columnsOf({ p95, p99 }: Writers): Column[] {
  return [
    { name: 'acknowledged p50', unit: 'ms' },
    { name: 'p95', unit: 'ms', ...(p95 && { atMost: p95 }) },
    { name: 'p99', unit: 'ms', ...(p99 && { atMost: p99 }) },
    { name: 'seen p50', unit: 'ms' },
    { name: 'p95', unit: 'ms' },
    { name: 'p99', unit: 'ms' },
    { name: 'lost', unit: '', atMost: 0 },
    { name: 'server', unit: '%' },
    { name: 'people', unit: '%' },
  ]
}

/** The share of one processor, in per cent, that the server takes from now on. */
function shareOf(stage: Stage): () => Promise<number> {
  const begun = stage.processor().then((used) => ({ used, at: performance.now() }))
  return async () => {
    const { used, at } = await begun
    return (((await stage.processor()) - used) / ((performance.now() - at) * 1000)) * 100
  }
}

/** The figures about writing. */
export const WRITING: readonly Figure[] = [
  writing({
    key: 'one-article',
    title: '300 people write in 60 explanations of one article, 2 edits a second each',
    articles: 1,
    explanations: 60,
    people: 300,
    editsPerSecond: 2,
    p95: 50,
    p99: 150,
  }),
  writing({
    key: 'one-document',
    title: '300 people write in one explanation, 2 edits a second each',
    articles: 1,
    explanations: 1,
    people: 300,
    editsPerSecond: 2,
    p95: 50,
    p99: 150,
  }),
  writing({
    key: 'many-articles',
    title: '500 articles with 3 people each, 0.1 edits a second each',
    articles: 500,
    explanations: 1,
    people: 1500,
    editsPerSecond: 0.1,
    p99: 50,
  }),
]

import type { ClaimPage } from '../../../../../domain/reading.ts'
import { claimPageWords as words } from '../../../../../domain/words/desk.ts'
import { Moment } from '../../../../../ui/date-text.tsx'
import { Disclosure } from '../../../../../ui/disclosure.tsx'
import { historyLine } from '../../../articles/[id]/card/history-words.ts'
import { visit } from '../../../member.ts'

/** What happened to a claim, its places and its evidence, newest first; closed until it is asked for. */
export async function ClaimHistory({ page }: { readonly page: ClaimPage }) {
  const { desk, actor } = await visit()
  const { claim, places, citations, sources, attempts, scales } = page
  const things = [claim, ...places.map((place) => place.appearance), ...citations, ...attempts]
  const entries = await desk.read.history(actor, [...new Set(things.map((thing) => thing.id))])
  const names = {
    article: { outlet: null },
    scales: byId(scales),
    source: byId(sources),
    citation: byId(citations),
  }
  return (
    <Disclosure summary={words.history}>
      {entries.length === 0 ? <p className="text-ink-muted">{words.noHistory}</p> : null}
      <ol className="flex flex-col gap-2 text-sm">
        {entries.map(({ event, memberName }) => {
          const line = historyLine(event, names)
          return (
            <li key={event.seq} className="grid gap-x-6 sm:grid-cols-[18rem_1fr]">
              <span className="text-ink-muted">
                {memberName}, <Moment value={event.at} withTime />
              </span>
              <span className="min-w-0">
                {line.what}
                {line.before ? <del className="ms-2 text-ink-muted">{line.before}</del> : null}
                {line.after ? <ins className="ms-2 no-underline">{line.after}</ins> : null}
              </span>
            </li>
          )
        })}
      </ol>
    </Disclosure>
  )
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Record<string, T> {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]))
}

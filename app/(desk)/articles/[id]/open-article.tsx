'use client'

import { notFound } from 'next/navigation'
import { useEffect, useReducer, useState } from 'react'
import type { Member } from '../../../../domain/member.ts'
import type { StorySummary } from '../../../../domain/reading.ts'
import { failureWords } from '../../../../domain/words/failure.ts'
import { widgetWords } from '../../../../domain/words/widgets.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import type { Workspace as OneWorkspace } from '../../../../domain/workspace.ts'
import { decodeWorkspace } from '../../../../domain/workspace-wire.ts'
import { type Answer, askServer } from '../../../../ui/ask-server.ts'
import { Button } from '../../../../ui/button.tsx'
import { FindProvider } from './find/find-provider.tsx'
import { NotOpened } from './not-opened.tsx'
import { BUILD, type PackedWorkspace, packedAddress } from './packed-workspace.ts'
import { StandIn } from './stand-in.tsx'
import { Workspace } from './workspace.tsx'
import { WorkspaceProvider } from './workspace-provider.tsx'

const words = workspaceWords.failed

type OpenArticleProps = {
  readonly articleId: string
  readonly me: Member
  readonly stories: readonly StorySummary[]
}

/** The workspace of an article, as soon as the door has given it; until then what stands in its place, or why it cannot. */
export function OpenArticle({ articleId, me, stories }: OpenArticleProps) {
  const { opened, again } = useOpened(articleId, me.id)
  if (!opened) return <StandIn />
  if (opened.ok)
    return (
      <WorkspaceProvider first={opened.value} me={me}>
        <FindProvider>
          <Workspace stories={stories} />
        </FindProvider>
      </WorkspaceProvider>
    )
  if (opened.problem?.type === 'notFound') notFound()
  return <NotYet opened={opened} again={again} />
}

/** Why there is no article, and what to do. */
function NotYet({ opened, again }: { readonly opened: Failed; readonly again: () => void }) {
  const isAway = opened.status === 0
  // Such an answer makes sense to another page than this one.
  const isStrange = !isAway && opened.problem === null && opened.status < 500
  return (
    <NotOpened sentence={isAway ? words.noConnection : opened.sentence}>
      <Button variant="primary" onPress={isStrange ? () => window.location.reload() : again}>
        {isStrange ? failureWords.crashed.action : words.again}
      </Button>
    </NotOpened>
  )
}

type Opened = Answer<OneWorkspace> | null
type Failed = Extract<Answer<OneWorkspace>, { ok: false }>

/** What the door answered, `null` until it has. It is asked again when `again` is called, or the network is back. */
function useOpened(articleId: string, memberId: string): { readonly opened: Opened; readonly again: () => void } {
  const [opened, setOpened] = useState<Opened>(null)
  const [times, again] = useReducer((count: number) => count + 1, 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `times` asks again
  useEffect(() => {
    const left = new AbortController()
    setOpened(null)
    void ask(articleId, memberId, left.signal).then((answer) => left.signal.aborted || setOpened(answer))
    return () => left.abort()
  }, [articleId, memberId, times])

  const hasFailed = opened?.ok === false
  const isAway = hasFailed && opened.status === 0
  useEffect(() => {
    if (!isAway) return
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [isAway])

  // Who hears the page is told how it goes on, and who pressed the button has not lost their place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer puts another page there
  useEffect(() => {
    if (hasFailed || times > 0) document.getElementById('content')?.focus()
  }, [opened, hasFailed, times])
  return { opened, again }
}

async function ask(articleId: string, memberId: string, signal: AbortSignal): Promise<Opened> {
  const answer = await askServer<PackedWorkspace>(packedAddress(articleId), { signal })
  if (!answer.ok && answer.problem?.type !== 'notSignedIn') return answer
  // A desk that was renewed since the page was loaded may pack otherwise.
  if (answer.ok && answer.value.build !== BUILD) return STRANGE
  if (answer.ok && answer.value.readerId === memberId)
    return { ok: true, value: decodeWorkspace(answer.value.workspace) }
  // Signed out meanwhile, or as somebody else: the page itself knows the way to sign in and back, and whose it is.
  window.location.reload()
  return null
}

const STRANGE = { ok: false, problem: null, status: 200, sentence: widgetWords.strangeAnswer } as const

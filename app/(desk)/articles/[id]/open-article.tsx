'use client'

import { notFound } from 'next/navigation'
import { useEffect, useReducer, useState } from 'react'
import type { Member } from '../../../../domain/member.ts'
import type { StorySummary } from '../../../../domain/reading.ts'
import { failureWords } from '../../../../domain/words/failure.ts'
import { widgetWords } from '../../../../domain/words/widgets.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import type { Workspace as OneWorkspace } from '../../../../domain/workspace.ts'
import { decodeWorkspace, type WorkspaceWire } from '../../../../domain/workspace-wire.ts'
import { type Answer, askServer } from '../../../../ui/ask-server.ts'
import { Button } from '../../../../ui/button.tsx'
import { FindProvider } from './find/find-provider.tsx'
import { NotOpened } from './not-opened.tsx'
import { Opening } from './opening.tsx'
import { packedAddress } from './packed-address.ts'
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
  const { opened, again } = useOpened(articleId)
  if (!opened) return <Opening />
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
  // Who hears the page is told of it, and who pressed the button has not lost their place.
  useEffect(() => document.getElementById('content')?.focus(), [])
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
function useOpened(articleId: string): { readonly opened: Opened; readonly again: () => void } {
  const [opened, setOpened] = useState<Opened>(null)
  const [times, again] = useReducer((count: number) => count + 1, 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `times` asks again
  useEffect(() => {
    let isGone = false
    setOpened(null)
    void ask(articleId).then((answer) => isGone || setOpened(answer))
    return () => {
      isGone = true
    }
  }, [articleId, times])

  const isAway = opened?.ok === false && opened.status === 0
  useEffect(() => {
    if (!isAway) return
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [isAway])
  return { opened, again }
}

async function ask(articleId: string): Promise<Opened> {
  const answer = await askServer<WorkspaceWire>(packedAddress(articleId))
  if (answer.ok) return unpacked(answer.value)
  if (answer.problem?.type !== 'notSignedIn') return answer
  // The page itself knows the way to sign in, and back.
  window.location.reload()
  return null
}

/** A desk that was renewed since the page was loaded may pack otherwise. */
function unpacked(wire: WorkspaceWire): Answer<OneWorkspace> {
  try {
    return { ok: true, value: decodeWorkspace(wire) }
  } catch (error) {
    reportError(error)
    return { ok: false, problem: null, status: 200, sentence: widgetWords.strangeAnswer }
  }
}

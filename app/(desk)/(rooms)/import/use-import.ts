'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import type { ImportPreview } from '../../../../domain/reading.ts'
import { importWords as words } from '../../../../domain/words/import.ts'
import { askServer } from '../../../../ui/ask-server.ts'
import { newId } from '../../../../ui/new-id.ts'
import { sendCommand } from '../../../../ui/send-command.ts'
import { type Arrangement, arrangementOf, type StoryChoice } from './arrangement.ts'
import { carriedOver } from './carried-over.ts'
import { forgetDraft, type ImportDraft, keptDraft } from './import-draft.ts'
import { type Brought, importQuestion, previewQuestion } from './import-request.ts'
import { useKeptDraft } from './use-kept-draft.ts'

/** Everything the import page knows and can do. */
export type ImportWork = ReturnType<typeof useImport>

const NOTHING: Brought = { kind: 'text', text: '' }

/**
 * The work of bringing one article in. Whatever fails says so in `failure` and changes nothing that was typed; what
 * was typed is kept over a reload, and offered again by `offered`.
 */
export function useImport() {
  const router = useRouter()
  const [articleId, setArticleId] = useState(newId)
  const [brought, setBrought] = useState<Brought>(NOTHING)
  const [arrangement, setArrangement] = useState<Arrangement | null>(null)
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [offered, setOffered] = useState<ImportDraft | null>(null)
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const isKept = useKeptDraft({ articleId, brought, arrangement })

  useEffect(() => setOffered(keptDraft()), [])

  const look = async (what: Brought, before: Arrangement | null) => {
    setPending(true)
    const answer = await askServer<ImportPreview>('/api/articles/preview', previewQuestion(what))
    setPending(false)
    setFailure(answer.ok ? null : answer.sentence)
    if (!answer.ok) return
    const fresh = arrangementOf(answer.value)
    setArrangement(before ? carriedOver(before, fresh) : fresh)
    setPreview(answer.value)
    toTop()
  }
  const resume = async (draft: ImportDraft) => {
    setOffered(null)
    setArticleId(draft.articleId)
    setBrought(draft.brought)
    setArrangement(draft.arrangement)
    if (draft.arrangement) await look(draft.brought, draft.arrangement)
  }
  const start = async () => {
    if (!arrangement || pending) return
    setPending(true)
    const sentence = (await makeStory(arrangement.story)) ?? (await bringIn(brought, articleId, arrangement))
    setFailure(sentence)
    if (sentence !== null) return setPending(false)
    forgetDraft()
    router.push(`/articles/${articleId}`)
  }
  return {
    ...{ brought, preview, arrangement, offered, pending, failure, isKept, start, resume },
    /** Takes text or a file in place of what there was. */
    bring: useCallback((what: Brought) => {
      setBrought(what)
      setFailure(null)
      setOffered(null)
    }, []),
    fail: setFailure,
    look: () => look(brought, arrangement),
    arrange: useCallback(
      (change: (before: Arrangement) => Arrangement) => setArrangement((now) => now && change(now)),
      [],
    ),
    /** Goes back to the first step; what was said of the article is kept. */
    back: () => setPreview(null),
    discardOffer: () => {
      forgetDraft()
      setOffered(null)
    },
  }
}

/** Begins a step at its top, for eyes and for screen readers. */
function toTop(): void {
  window.scrollTo({ top: 0 })
  document.getElementById('content')?.focus({ preventScroll: true })
}

/** Makes the new story, if one is wanted. One that an earlier attempt made already is fine. */
async function makeStory(story: StoryChoice): Promise<string | null> {
  if (story.kind !== 'new') return null
  const answer = await sendCommand({ name: 'createStory', storyId: story.id, title: story.title.trim() })
  return answer.ok || answer.problem?.type === 'alreadyExists' ? null : words.failedStory(answer.sentence)
}

/** Brings the article in. One that an earlier attempt brought in, whose answer was lost, is in. */
async function bringIn(brought: Brought, articleId: string, arrangement: Arrangement): Promise<string | null> {
  const answer = await askServer<unknown>('/api/articles', importQuestion(brought, articleId, arrangement))
  return answer.ok || answer.problem?.type === 'alreadyExists' ? null : answer.sentence
}

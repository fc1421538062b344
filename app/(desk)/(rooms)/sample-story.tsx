'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { articleListWords as words } from '../../../domain/words/desk.ts'
import { askServer } from '../../../ui/ask-server.ts'
import { Button } from '../../../ui/button.tsx'
import { say } from '../../../ui/toast.tsx'

/** Loads the sample story and opens its checked article. */
export function SampleStory() {
  const router = useRouter()
  const [loading, setLoading] = useState(false)
  const load = async () => {
    setLoading(true)
    const answer = await askServer<{ articleId: string }>('/api/sample', { method: 'POST', json: {} })
    if (answer.ok) return router.push(`/articles/${answer.value.articleId}`)
    setLoading(false)
    say({ text: answer.sentence, tone: 'danger' })
  }
  return (
    <Button variant="quiet" isPending={loading} onPress={load}>
      {loading ? words.sampleLoading : words.sample}
    </Button>
  )
}

'use client'

import type { NotCheckableReason } from '../../../../domain/annotation.ts'
import type { SiteTextReason } from '../../../../domain/capture.ts'
import type { Command } from '../../../../domain/command.ts'
import type { Result } from '../../../../domain/problem.ts'
import { claimsInOrder } from '../../../../domain/reading-order.ts'
import type { Span } from '../../../../domain/span.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { newId } from '../../../../ui/new-id.ts'
import { say } from '../../../../ui/toast.tsx'
import { useArticlePort } from './article-port.ts'
import { quoteOf } from './quote.ts'
import { saidBy } from './said-by.ts'
import { useWorkspace } from './workspace-store.tsx'

/**
 * What can be done with selected words. Each resolves when it is on screen; false where it was refused before. `said` is
 * told to screen readers before what was done.
 */
export type SelectionActions = {
  readonly claim: (spans: readonly Span[], said?: string) => Promise<boolean>
  readonly sameClaim: (spans: readonly Span[], said?: string) => Promise<boolean>
  readonly saidBy: (spans: readonly Span[]) => Promise<boolean>
  readonly comment: (spans: readonly Span[], text: string) => Promise<boolean>
  readonly notCheckable: (spans: readonly Span[], reason: NotCheckableReason) => Promise<boolean>
  readonly hide: (spans: readonly Span[], reason: SiteTextReason) => Promise<boolean>
  readonly setSpans: (annotationId: string, spans: readonly Span[]) => Promise<boolean>
}

/** The actions on selected words, each one command; what was done is said to screen readers. */
export function useSelectionActions(): SelectionActions {
  const { workspace, current, openCard, send, announce, enterCard, chooseClaim } = useWorkspace()
  const port = useArticlePort()
  const captureId = workspace.capture.id
  const onText = (annotationId: string, spans: readonly Span[]) => ({
    annotationId,
    articleId: workspace.article.id,
    captureId,
    spans,
  })

  async function saved(sent: Promise<Result<null>>, said: string): Promise<boolean> {
    const result = await sent
    if (result.ok) announce(said)
    return result.ok
  }

  /** The words take their colour before all that follows from it is worked out. */
  async function sendMark(command: Marking): Promise<Result<null>> {
    await port.current?.sketch(command.spans)
    const result = await send(command)
    if (!result.ok) void port.current?.sketch([])
    return result
  }

  async function marked(sent: Promise<Result<null>>, annotationId: string, said: string): Promise<boolean> {
    const result = await sent
    if (!result.ok) return false
    enterCard(annotationId)
    announce(`${words.claimSaved(numberAt(current(), annotationId))} ${said}`.trim())
    return true
  }

  return {
    claim: (spans, said = '') => {
      const id = newId()
      const text = quoteOf(workspace, spans)
      return marked(sendMark({ name: 'claim', ...onText(id, spans), claimId: newId(), text }), id, said)
    },
    sameClaim: async (spans, said = '') => {
      const claimId = await chooseClaim()
      const id = newId()
      return claimId !== null && marked(send({ name: 'sameClaim', ...onText(id, spans), claimId }), id, said)
    },
    saidBy: async (spans) => {
      const command = openCard === null ? null : saidBy(workspace, openCard, spans)
      if (command) return saved(send(command), words.speakerAdded(command.speakers.at(-1)?.name ?? ''))
      say({ text: words.noCardOpen })
      return false
    },
    comment: (spans, text) => saved(sendMark({ name: 'comment', ...onText(newId(), spans), text }), words.commentSaved),
    notCheckable: (spans, reason) =>
      saved(sendMark({ name: 'notCheckable', ...onText(newId(), spans), reason }), words.notCheckableSaved),
    hide: async (spans, reason) => {
      const all = spans.map((span) =>
        saved(send({ name: 'hideText', siteTextId: newId(), captureId, span, reason }), words.hidden),
      )
      return (await Promise.all(all)).every(Boolean)
    },
    setSpans: (annotationId, spans) =>
      saved(send({ name: 'setSpans', annotationId, captureId, spans }), words.spansSaved),
  }
}

/** A command that marks words with something new. */
type Marking = Extract<Command, { readonly name: 'claim' | 'comment' | 'notCheckable' }>

/** The number of the claim that appears at an annotation; 0 where none does. */
function numberAt(workspace: Workspace, annotationId: string): number {
  const found = claimsInOrder(workspace).find((c) => c.appearances.some((a) => a.id === annotationId))
  return found?.number ?? 0
}

import { randomUUID } from 'node:crypto'
import type { Annotation } from '../../domain/annotation.ts'
import type { Command } from '../../domain/command.ts'
import { partOf } from '../../domain/command.ts'
import type { DeskEvent } from '../../domain/event.ts'
import type { Actor } from '../../domain/member.ts'
import { may } from '../../domain/permissions.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import { annotationsInOrder } from '../../domain/reading-order.ts'
import type { Workspace } from '../../domain/workspace.ts'
import { versionOf } from '../../domain/workspace.ts'
import type { Database } from '../database.ts'
import type { Dispatching } from '../open-dispatch.ts'
import { proseOf } from '../prose/clean-prose.ts'
import { loadProse } from '../prose/load-prose.ts'
import { updateToText } from '../prose/update-to-text.ts'
import type { Readings } from '../readings.ts'
import type { AnnotationDocument } from './annotation-document.ts'
import { serializeAnnotation, textOfProse } from './annotation-document.ts'
import { claimDifferences, otherPlaces, placeDifferences } from './differences.ts'
import type { Understood } from './understand.ts'
import { understand } from './understand.ts'
import { CONTEXT } from './web-annotation.ts'

/** What the door of W3C Annotations is built on. */
type Behind = {
  readonly db: Database
  readonly baseUrl: string
  readonly read: Readings
  readonly dispatch: Dispatching['dispatch']
  readonly appendProse: (actor: Actor, id: string, update: Uint8Array) => Promise<Result<unknown>>
}

/** How far a change may reach: this place only, or the claim wherever it appears. */
export type Scope = 'place' | 'claim'

/** What a changed annotation is answered with, or why it was not changed; `changedSince` is the door's 412. */
export type Changed = Result<AnnotationDocument> | { readonly ok: false; readonly changedSince: true }

/** The door of W3C Annotations, one function a call. */
export type AnnotationDoor = ReturnType<typeof openAnnotations>

/** Opens the door. Each call answers `notFound` for what is not here or was deleted. */
export function openAnnotations(behind: Behind) {
  const { db, read } = behind

  const document = async (workspace: Workspace, annotation: Annotation): Promise<AnnotationDocument> => {
    const explanation =
      annotation.kind === 'appearance'
        ? textOfProse(proseOf((await loadProse(db.prisma, { kind: 'explanation', subject: annotation.claimId })).doc))
        : ''
    return serializeAnnotation({ baseUrl: behind.baseUrl, workspace, annotation, explanation })
  }

  const find = async (
    actor: Actor,
    annotationId: string,
  ): Promise<Result<{ workspace: Workspace; annotation: Annotation }>> => {
    const row = await db.prisma.annotation.findUnique({ where: { id: annotationId }, select: { articleId: true } })
    const workspace = row ? await read.workspace(actor, row.articleId) : fail({ type: 'notFound', what: 'annotation' })
    if (!workspace.ok) return workspace
    const annotation = workspace.value.annotation[annotationId]
    return annotation && annotation.deletedAt === null
      ? ok({ workspace: workspace.value, annotation })
      : fail({ type: 'notFound', what: 'annotation' })
  }

  const get = async (actor: Actor, annotationId: string): Promise<Result<AnnotationDocument>> => {
    const found = await find(actor, annotationId)
    return found.ok ? ok(await document(found.value.workspace, found.value.annotation)) : found
  }

  const send = (actor: Actor, workspace: Workspace, key: string, command: Command): Promise<Result<DeskEvent>> => {
    const part = partOf(command)
    return behind.dispatch(actor, {
      key,
      command,
      ...(part && { expects: versionOf(workspace, part.subject, part.part) }),
    })
  }

  return {
    get,

    /** All annotations of an article that stand, as a collection with its one page. */
    list: async (actor: Actor, articleId: string): Promise<Result<Readonly<Record<string, unknown>>>> => {
      const workspace = await read.workspace(actor, articleId)
      if (!workspace.ok) return workspace
      const id = `${behind.baseUrl}/api/articles/${articleId}/annotations`
      const items = await Promise.all(
        annotationsInOrder(workspace.value).map(async (a) => (await document(workspace.value, a)).json),
      )
      const first = { id: `${id}?page=0`, type: 'AnnotationPage', startIndex: 0, items }
      return ok({ '@context': CONTEXT, id, type: 'AnnotationCollection', total: items.length, first })
    },

    /** Makes an annotation of an article from what a program sends. `key` makes it safe to repeat. */
    create: async (
      actor: Actor,
      articleId: string,
      json: unknown,
      key: string,
    ): Promise<Result<AnnotationDocument & { id: string }>> => {
      const workspace = await read.workspace(actor, articleId)
      if (!workspace.ok) return workspace
      if (!may(actor, 'claim')) return fail({ type: 'notAllowed', act: 'claim' })
      const given = understand(workspace.value, json)
      if (!given.ok) return given
      const ids = { annotationId: `${key}.annotation`, claimId: `${key}.claim` }
      const place = {
        annotationId: ids.annotationId,
        articleId,
        captureId: workspace.value.capture.id,
        spans: given.value.spans,
      }
      const { commentOnly, describing, commenting } = given.value.web
      const first: Command = commentOnly
        ? { name: 'comment', ...place, text: commenting ?? '' }
        : { name: 'claim', ...place, claimId: ids.claimId, text: describing ?? '' }
      const made = await send(actor, workspace.value, key, first)
      if (!made.ok) return made
      const rest = commentOnly ? ok(null) : await fill(actor, ids.claimId, key, given.value)
      const done = rest.ok ? await get(actor, ids.annotationId) : rest
      return done.ok ? ok({ ...done.value, id: ids.annotationId }) : done
    },

    /** Replaces an annotation by what a program sends; only what differs is changed. */
    replace: async (
      actor: Actor,
      annotationId: string,
      json: unknown,
      etag: string | null,
      scope: Scope,
    ): Promise<Changed> => {
      const found = await find(actor, annotationId)
      if (!found.ok) return found
      const { workspace, annotation } = found.value
      if (!may(actor, 'setSpans')) return fail({ type: 'notAllowed', act: 'setSpans' })
      const now = await document(workspace, annotation)
      if (etag !== now.etag) return { ok: false, changedSince: true }
      const given = understand(workspace, json)
      if (!given.ok) return given
      const commands = await differences(workspace, annotation, given.value)
      const reach = annotation.kind === 'appearance' ? otherPlaces(workspace, annotation.id, annotation.claimId) : 0
      if (scope === 'place' && reach > 0 && commands.touchesClaim)
        return fail({ type: 'otherAppearances', count: reach })
      for (const command of commands.list) {
        const done = await send(actor, workspace, randomUUID(), command)
        if (!done.ok) return done.problem.type === 'stale' ? { ok: false, changedSince: true } : done
      }
      if (commands.explanation !== null && annotation.kind === 'appearance') {
        const written = await explain(actor, annotation.claimId, commands.explanation)
        if (!written.ok) return written
      }
      return get(actor, annotationId)
    },

    /** Deletes an annotation; it can be restored at the desk. */
    remove: async (
      actor: Actor,
      annotationId: string,
      etag: string | null,
    ): Promise<Result<null> | { readonly ok: false; readonly changedSince: true }> => {
      const found = await find(actor, annotationId)
      if (!found.ok) return found
      const now = await document(found.value.workspace, found.value.annotation)
      if (etag !== now.etag) return { ok: false, changedSince: true }
      const done = await send(actor, found.value.workspace, randomUUID(), { name: 'deleteAnnotation', annotationId })
      if (!done.ok && done.problem.type === 'stale') return { ok: false, changedSince: true }
      return done.ok ? ok(null) : done
    },
  }

  /** What a new claim gets besides its text, each by its own command, under keys made from the first one's. */
  async function fill(
    actor: Actor,
    claimId: string,
    key: string,
    { web, verdict, scale }: Understood,
  ): Promise<Result<null>> {
    const commands: Command[] = [
      ...(verdict ? [{ name: 'setVerdict', claimId, scaleVersionId: scale.id, verdictKey: verdict.key } as const] : []),
      ...web.linking.map(
        (url, n) =>
          ({
            name: 'cite',
            citationId: `${key}.citation.${n}`,
            claimId,
            source: { id: `${key}.source.${n}`, url },
          }) as const,
      ),
    ]
    for (const [n, command] of commands.entries()) {
      const done = await behind.dispatch(actor, { key: `${key}.${n}`, command, ...(partOf(command) && { expects: 0 }) })
      if (!done.ok) return done
    }
    if (web.commenting === null) return ok(null)
    // A repeated request must not write over what people have written since.
    const { position } = await loadProse(db.prisma, { kind: 'explanation', subject: claimId })
    return position > 0 ? ok(null) : explain(actor, claimId, web.commenting)
  }

  async function explain(actor: Actor, claimId: string, text: string): Promise<Result<null>> {
    const { doc } = await loadProse(db.prisma, { kind: 'explanation', subject: claimId })
    if (textOfProse(proseOf(doc)) === text) return ok(null)
    const done = await behind.appendProse(actor, `${claimId}.explanation`, updateToText(doc, text))
    return done.ok ? ok(null) : done
  }

  async function differences(workspace: Workspace, annotation: Annotation, given: Understood) {
    const list = placeDifferences(workspace, annotation, given)
    if (annotation.kind !== 'appearance') return { list, touchesClaim: false, explanation: null }
    const own = claimDifferences(workspace, annotation.claimId, given)
    const before = textOfProse(
      proseOf((await loadProse(db.prisma, { kind: 'explanation', subject: annotation.claimId })).doc),
    )
    const after = given.web.commenting ?? ''
    const explanation = after === before ? null : after
    return { list: [...list, ...own], touchesClaim: own.length > 0 || explanation !== null, explanation }
  }
}

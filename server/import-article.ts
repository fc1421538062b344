import { createHash, randomUUID } from 'node:crypto'
import type { BlockRole, CapturedHow, SiteTextReason } from '../domain/capture.ts'
import { outside } from '../domain/clean-spans.ts'
import type { CommandOf } from '../domain/command.ts'
import type { Actor } from '../domain/member.ts'
import { may } from '../domain/permissions.ts'
import type { Result } from '../domain/problem.ts'
import { fail, ok } from '../domain/problem.ts'
import type { ImportPreview } from '../domain/reading.ts'
import type { Span } from '../domain/span.ts'
import { importText } from '../importer/import-text.ts'
import type { TextRead } from '../importer/read-text.ts'
import { checkPaste, readTextFile } from '../importer/read-text.ts'
import type { ContentStore } from './content-chunks.ts'

/** What someone brings in: pasted text, or the bytes of a text file. */
export type ImportSource =
  | { readonly how: Exclude<CapturedHow, 'file'>; readonly text: string }
  | { readonly how: 'file'; readonly fileName: string; readonly bytes: Uint8Array }

/** What a person said of it; everything may be left out. Offsets and indices are the preview's. */
export type ImportDetails = {
  readonly articleId?: string
  readonly storyId?: string | null
  readonly headline?: string | null
  readonly workingTitle?: string
  readonly outlet?: string | null
  readonly byline?: string | null
  readonly publishedAt?: string | null
  readonly url?: string | null
  readonly language?: string | null
  readonly obtained?: string
  readonly roles?: readonly { readonly index: number; readonly role: BlockRole }[]
  /** In place of the rules' guess. */
  readonly siteText?: readonly (Span & { readonly reason: SiteTextReason; readonly hidden: boolean })[]
}

/** The article as it will be. Problems: `empty`, `notText`, `tooLarge`. */
export function previewImport(source: ImportSource): Result<ImportPreview> {
  const read = textOf(source)
  return read.ok ? ok(importText(read.text)) : fail(read.problem)
}

function textOf(source: ImportSource): TextRead {
  return source.how === 'file' ? readTextFile(source.bytes) : checkPaste(source.text)
}

/**
 * The command that brings an article in. Its bytes are kept before it is answered,
 * so that the row that names them never points at nothing. Problems: those of the
 * preview, `outsideText`, `invalid`.
 */
export async function prepareImport(
  store: ContentStore,
  actor: Actor,
  source: ImportSource,
  details: ImportDetails,
): Promise<Result<CommandOf<'importArticle'>>> {
  if (!may(actor, 'importArticle')) return fail({ type: 'notAllowed', act: 'importArticle' })
  const preview = previewImport(source)
  if (!preview.ok) return preview
  const { text } = preview.value
  const wrong = details.siteText?.find((span) => outside({ text }, span))
  if (wrong) return fail({ type: 'outsideText', span: wrong, length: text.length })
  const bytesSha256 = await store.put(source.how === 'file' ? source.bytes : Buffer.from(source.text, 'utf8'))
  return ok(commandOf(source, details, preview.value, bytesSha256))
}

function commandOf(
  source: ImportSource,
  details: ImportDetails,
  preview: ImportPreview,
  bytesSha256: string,
): CommandOf<'importArticle'> {
  const { text, guess } = preview
  const blocks = preview.blocks.map((block) => ({
    ...block,
    role: details.roles?.find((r) => r.index === block.index)?.role ?? block.role,
  }))
  const headlineBlock = blocks.find((block) => block.role === 'headline')
  const { headline = headlineBlock ? text.slice(headlineBlock.start, headlineBlock.end) : null } = details
  return {
    name: 'importArticle',
    article: {
      id: details.articleId ?? randomUUID(),
      storyId: details.storyId ?? null,
      headline: headline || null,
      workingTitle: details.workingTitle?.trim() || guess.workingTitle,
      outlet: details.outlet || null,
      byline: details.byline === undefined ? guess.byline : details.byline || null,
      publishedAt: details.publishedAt || null,
      url: details.url || null,
      language: details.language === undefined ? guess.language : details.language || null,
      obtained: details.obtained ?? '',
    },
    capture: {
      id: randomUUID(),
      text,
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      blocks,
      how: source.how,
      fileName: source.how === 'file' ? source.fileName : null,
      bytesSha256,
    },
    siteText: siteTextOf(details, preview),
  }
}

function siteTextOf({ siteText }: ImportDetails, preview: ImportPreview): CommandOf<'importArticle'>['siteText'] {
  const guessed = preview.siteText.map((s) => ({ ...s, id: randomUUID(), hidden: true, decidedBy: 'rule' as const }))
  if (!siteText) return guessed
  const byRule = (s: Span) => preview.siteText.some((g) => g.start === s.start && g.end === s.end)
  return siteText.map(({ start, end, reason, hidden }) => ({
    ...{ start, end, reason, hidden, id: randomUUID() },
    decidedBy: hidden && byRule({ start, end }) ? 'rule' : 'member',
  }))
}

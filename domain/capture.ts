import type { Span } from './span.ts'

/** The roles a block can have, in the order a page prints them. */
export const BLOCK_ROLES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'paragraph',
  'heading',
  'quotation',
  'listItem',
  'caption',
] as const

/** What a block is to its article. */
export type BlockRole = (typeof BLOCK_ROLES)[number]

/**
 * A piece of a capture. `start` and `end` are offsets into the canonical text
 * (UTF-16 code units). Neighbours are separated by exactly one LF, so
 * `blocks[i + 1].start === blocks[i].end + 1`. No block is empty.
 */
export type Block = Span & { readonly index: number; readonly role: BlockRole }

/** How the bytes of a capture reached the desk. */
export type CapturedHow = 'pasted' | 'file' | 'sample' | 'api'

/**
 * What an article said when it was captured. Immutable. `text` is the canonical
 * text: the blocks' texts joined by one LF, white space collapsed as a browser
 * would, CRLF as LF, lone surrogates as U+FFFD, otherwise as printed.
 * `sha256` is the hexadecimal hash of its UTF-8.
 */
export type Capture = {
  readonly id: string
  readonly articleId: string
  /** 1 for an article's first capture. */
  readonly number: number
  readonly text: string
  readonly sha256: string
  readonly blocks: readonly Block[]
  readonly how: CapturedHow
  /** File name where the bytes came from a file. */
  readonly fileName: string | null
  /** Hash of the bytes as they arrived, hexadecimal. */
  readonly bytesSha256: string
  /** ISO 8601, UTC. */
  readonly capturedAt: string
  readonly capturedBy: string
}

/** Why words are taken for the site's and not the article's. */
export const SITE_TEXT_REASONS = [
  'donation',
  'signUp',
  'forum',
  'related',
  'copyright',
  'appPrompt',
  'advertisement',
  'other',
] as const

/** One reason of `SITE_TEXT_REASONS`. */
export type SiteTextReason = (typeof SITE_TEXT_REASONS)[number]

/**
 * A decision beside a capture: these words are the site's. It moves no offset.
 * `hidden` false means that someone decided to keep them as the article's.
 */
export type SiteText = Span & {
  readonly id: string
  readonly captureId: string
  readonly reason: SiteTextReason
  readonly hidden: boolean
  readonly decidedBy: 'rule' | 'member'
}

/** The text of one block. */
export function blockText(capture: Pick<Capture, 'text'>, block: Span): string {
  return capture.text.slice(block.start, block.end)
}

/** The spans of a capture that readers of the article do not get: its hidden site text. */
export function hiddenSpans(siteText: readonly SiteText[]): Span[] {
  return siteText.filter((s) => s.hidden).map(({ start, end }) => ({ start, end }))
}

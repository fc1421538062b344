import { type BlockRole, blockText, type SiteTextReason } from '../../../../domain/capture.ts'
import type { ImportPreview } from '../../../../domain/reading.ts'
import { contains, inReadingOrder, overlaps, type Span } from '../../../../domain/span.ts'

/** What is known of an article on its way in; an empty string is "unknown". */
export type Details = {
  readonly headline: string
  readonly workingTitle: string
  readonly outlet: string
  readonly byline: string
  readonly publishedAt: string
  readonly language: string
  readonly url: string
  readonly obtained: string
}

/** A piece of site text on its way in. `hidden` false: a person keeps it as the article's. */
export type SitePiece = Span & { readonly reason: SiteTextReason; readonly hidden: boolean; readonly byHand: boolean }

/** The story it will lie in. A new one has its id from the start, so that a second attempt does not make two. */
export type StoryChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'existing'; readonly id: string }
  | { readonly kind: 'new'; readonly id: string; readonly title: string }

/** What a person says of an article before it is checked: all that the preview leaves open. */
export type Arrangement = {
  /** The text that it is of. */
  readonly text: string
  /** Roles that differ from the preview's, by block index. */
  readonly roles: Readonly<Record<number, BlockRole>>
  /** In reading order. */
  readonly siteText: readonly SitePiece[]
  readonly details: Details
  /** Whether the headline was typed; until then it follows the line that has its role. */
  readonly headlineTyped: boolean
  readonly story: StoryChoice
}

/** The arrangement that the preview suggests. */
export function arrangementOf({ text, guess, siteText }: ImportPreview): Arrangement {
  return {
    text,
    roles: {},
    siteText: siteText.map((piece) => ({ ...piece, hidden: true, byHand: false })),
    details: {
      headline: guess.headline ?? '',
      workingTitle: guess.workingTitle,
      outlet: '',
      byline: guess.byline ?? '',
      publishedAt: '',
      language: guess.language ?? '',
      url: '',
      obtained: '',
    },
    headlineTyped: false,
    story: { kind: 'none' },
  }
}

/** The role of a block as arranged. */
export function roleOf(arrangement: Arrangement, preview: ImportPreview, index: number): BlockRole {
  return arrangement.roles[index] ?? preview.blocks[index]?.role ?? 'paragraph'
}

/** Gives a block another role; a headline that nobody typed follows. */
export function withRole(
  arrangement: Arrangement,
  preview: ImportPreview,
  index: number,
  role: BlockRole,
): Arrangement {
  const next = { ...arrangement, roles: { ...arrangement.roles, [index]: role } }
  if (arrangement.headlineTyped) return next
  const line = preview.blocks.find((block) => roleOf(next, preview, block.index) === 'headline')
  return { ...next, details: { ...next.details, headline: line ? blockText(preview, line) : '' } }
}

/** Sets one of the details. */
export function withDetail(arrangement: Arrangement, field: keyof Details, value: string): Arrangement {
  const headlineTyped = arrangement.headlineTyped || field === 'headline'
  return { ...arrangement, headlineTyped, details: { ...arrangement.details, [field]: value } }
}

/**
 * Leaves words out, line by line: a piece of site text lies within one block. Words that were kept before and lie
 * within `spans` are left out again as what they were.
 */
export function withHidden(
  arrangement: Arrangement,
  preview: ImportPreview,
  spans: readonly Span[],
  reason: SiteTextReason,
): Arrangement {
  const pieces = spans.flatMap((span) => withinBlocks(preview, span))
  const again = arrangement.siteText.map((old) =>
    pieces.some((p) => contains(p, old)) ? { ...old, hidden: true } : old,
  )
  const hidden = again.filter((piece) => piece.hidden)
  const added = pieces
    .filter((piece) => !hidden.some((old) => overlaps(old, piece)))
    .map((piece) => ({ ...piece, reason, hidden: true, byHand: true }))
  return { ...arrangement, siteText: [...again, ...added].sort(inReadingOrder) }
}

function withinBlocks(preview: ImportPreview, span: Span): Span[] {
  return preview.blocks
    .filter((block) => overlaps(block, span))
    .map((block) => ({ start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) }))
}

/** Leaves a piece of site text out, or keeps it as the article's. One that was only ever hidden by hand is forgotten. */
export function withPiece(arrangement: Arrangement, id: string, hidden: boolean): Arrangement {
  const siteText = arrangement.siteText.flatMap((piece) => {
    if (pieceId(piece) !== id) return [piece]
    return piece.byHand && !hidden ? [] : [{ ...piece, hidden }]
  })
  return { ...arrangement, siteText }
}

/** What a piece of site text is called as long as it has no id of the desk. */
export function pieceId({ start, end }: Span): string {
  return `${start}-${end}`
}

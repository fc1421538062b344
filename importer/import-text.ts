import type { Block, BlockRole, SiteTextReason } from '../domain/capture.ts'
import type { Span } from '../domain/span.ts'
import { canonicalLines } from './canonical-text.ts'
import { isDateline } from './dateline.ts'
import { findDateline } from './find-dateline.ts'
import { findSiteText } from './find-site-text.ts'
import { guessMetadata, type MetadataGuess } from './guess-metadata.ts'
import { guessRoles } from './guess-roles.ts'
import { layOut } from './lay-out.ts'
import { loosen, type Piece, rejoin } from './split-lines.ts'

/** Words taken for the site's; each span is one whole block. */
export type FoundSiteText = Span & { readonly reason: SiteTextReason }

/** An article as it came out of plain text; what it becomes a capture of. */
export type ImportedText = {
  /** Canonical text. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** In reading order. */
  readonly siteText: readonly FoundSiteText[]
  readonly guess: MetadataGuess
}

type TracedPiece = Piece & { readonly reason: SiteTextReason | null }

/**
 * The article in pasted or decoded `text`, which may be any string: each line is a block, and two where it glues
 * site text to the story or a dateline to its first paragraph. Nothing is left out but white space and lines that
 * show nothing. Importing the canonical text again gives the same.
 */
export function importText(text: string): ImportedText {
  const pieces = splitPieces(canonicalLines(text))
  const roles = guessRoles(pieces.map(({ text, reason }) => ({ text, siteText: reason !== null })))
  const page = layOut(pieces.map((piece, i) => ({ text: piece.text, role: roles[i] ?? 'paragraph' })))
  const siteText = page.blocks.flatMap(({ start, end, index }) => {
    const reason = pieces[index]?.reason
    return reason ? [{ start, end, reason }] : []
  })
  return { ...page, siteText, guess: guessMetadata(page.text, page.blocks, siteText) }
}

/**
 * `imported` with other roles for the blocks that `roles` names by their index, as a person chose them, and with the
 * guess read off them anew. Throws a RangeError for an index that no block has.
 */
export function withRoles(
  imported: ImportedText,
  roles: readonly { readonly index: number; readonly role: BlockRole }[],
): ImportedText {
  const chosen = new Map(roles.map(({ index, role }) => [index, role]))
  for (const index of chosen.keys()) if (!imported.blocks[index]) throw new RangeError(`There is no block ${index}`)
  const blocks = imported.blocks.map((block) => ({ ...block, role: chosen.get(block.index) ?? block.role }))
  return { ...imported, blocks, guess: guessMetadata(imported.text, blocks, imported.siteText) }
}

/** Cuts lines wherever they may glue two things together, and joins again what turns out to be one. */
function splitPieces(lines: readonly string[]): TracedPiece[] {
  const loose = lines.flatMap(loosen)
  const reasons = findSiteText(loose.map((piece) => piece.text))
  const traced = loose.map((piece, i) => ({ ...piece, reason: reasons[i] ?? null }))
  const parted = rejoin(traced, (left, right) => isSplitBySite(left, right) || isDateline(left.text))
  const own = parted.filter((piece) => piece.reason === null)
  const dateline = own[findDateline(own.map((piece) => piece.text))]
  return rejoin(parted, (left, right) => isSplitBySite(left, right) || left === dateline)
}

function isSplitBySite(left: TracedPiece, right: TracedPiece): boolean {
  return left.reason !== null || right.reason !== null
}

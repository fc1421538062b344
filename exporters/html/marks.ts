import type { AnnotatedPage, PublicAppearance, PublicClaim } from '../../domain/page.ts'
import { inReadingOrder, overlaps, type Span, subtract } from '../../domain/span.ts'
import { visiblePieces } from './visible.ts'

type Drawn = {
  /** What is marked, without hidden text; each piece lies in one block. */
  readonly pieces: readonly Span[]
  /** The id of its number or letter in the text, which a note leads back to. */
  readonly refId: string
}

/** A claim where it stands in the text. */
export type ClaimMark = Drawn & {
  readonly kind: 'claim'
  readonly claim: PublicClaim
  readonly appearance: PublicAppearance
  /** How far below the words its line runs: 0 is nearest. No two lines that overlap share a level. */
  readonly level: number
}

/** Words that nobody can check, where they stand in the text. */
export type NotCheckableMark = Drawn & { readonly kind: 'notCheckable'; readonly letter: string; readonly id: string }

/** Something that is marked in the text. */
export type Mark = ClaimMark | NotCheckableMark

/**
 * Everything that is marked in the text, in reading order. A span makes a mark of
 * its own, except where only hidden text parts it from the one before. Spans of
 * which readers see nothing make none.
 */
export function marksOf(page: AnnotatedPage): Mark[] {
  return [...claimMarks(page), ...notCheckableMarks(page)]
}

function claimMarks(page: AnnotatedPage): ClaimMark[] {
  const marks = page.claims
    .flatMap((claim) =>
      claim.appearances.flatMap((appearance) =>
        groups(page, appearance.spans).map((pieces) => ({ claim, appearance, pieces })),
      ),
    )
    .sort((a, b) => inReadingOrder(extent(a.pieces), extent(b.pieces)) || a.claim.number - b.claim.number)
  const numbers = new Map<number, number>()
  return withLevels(
    marks.map((mark) => {
      const nth = (numbers.get(mark.claim.number) ?? 0) + 1
      numbers.set(mark.claim.number, nth)
      return { kind: 'claim', ...mark, refId: `ref-${mark.claim.number}-${nth}` }
    }),
  )
}

function notCheckableMarks(page: AnnotatedPage): NotCheckableMark[] {
  return page.notCheckable.flatMap(({ id, spans }, index) =>
    groups(page, spans).map((pieces, nth): NotCheckableMark => {
      const letter = letterOf(index)
      return { kind: 'notCheckable', id, letter, pieces, refId: `ref-${letter}-${nth + 1}` }
    }),
  )
}

const LETTERS = 26

/** a … z, aa, ab … for 0, 1 … */
export function letterOf(index: number): string {
  const last = String.fromCodePoint('a'.charCodeAt(0) + (index % LETTERS))
  return index < LETTERS ? last : letterOf(Math.floor(index / LETTERS) - 1) + last
}

/** The visible pieces of spans, those together that nothing visible parts. */
function groups(page: AnnotatedPage, spans: readonly Span[]): Span[][] {
  const found: Span[][] = []
  for (const span of subtract(spans, [])) {
    const pieces = visiblePieces(page.capture, [span])
    const end = found.at(-1)?.at(-1)?.end
    if (pieces.length === 0) continue
    if (end !== undefined && isNothing(page, { start: end, end: span.start })) found.at(-1)?.push(...pieces)
    else found.push(pieces)
  }
  return found
}

function isNothing(page: AnnotatedPage, gap: Span): boolean {
  return visiblePieces(page.capture, [gap]).every((s) => page.capture.text.slice(s.start, s.end).trim() === '')
}

/** From where a mark begins to where it ends. */
export function extent(pieces: readonly Span[]): Span {
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
}

/** Gives every mark the nearest level that no mark before it overlaps on. `marks` must be in reading order. */
function withLevels(marks: readonly Omit<ClaimMark, 'level'>[]): ClaimMark[] {
  let running: ClaimMark[] = []
  return marks.map((mark) => {
    running = running.filter((other) => overlaps(extent(other.pieces), extent(mark.pieces)))
    const taken = new Set(running.map((other) => other.level))
    const level = [...taken, taken.size].findIndex((_, candidate) => !taken.has(candidate))
    const leveled = { ...mark, level }
    running.push(leveled)
    return leveled
  })
}

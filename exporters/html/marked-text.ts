import type { Span } from '../../domain/span.ts'
import { voiceAttributes } from './direction.ts'
import { type ClaimMark, extent, type Mark } from './marks.ts'
import { html, type Markup } from './markup.ts'
import { type Segment, segmentsOf } from './segments.ts'
import type { Sheet } from './sheet.ts'
import { sign } from './verdict.ts'

/** Lines of more levels than this run on the last one; their numbers still tell them apart. */
const LEVELS = 5

/** The article's words at `spans`, word for word, with what is marked in them and the numbers that lead to the notes. */
export function markedText(sheet: Sheet, spans: readonly Span[]): Markup {
  const { text } = sheet.page.capture
  return html`${spans.map((span, i) => [i > 0 && gapFiller(text, spans[i - 1], span), markedSpan(sheet, span)])}`
}

/** How many lines lie below each other in `spans`, which is what the lines of type have to leave room for. */
export function depthOf({ marks }: Sheet, spans: readonly Span[]): number {
  const here = spans.flatMap((span) => segmentsOf(span, marks)).flatMap((segment) => segment.marks)
  return Math.min(LEVELS, Math.max(0, ...here.map((mark) => (mark.kind === 'claim' ? mark.level + 1 : 0))))
}

/** A space where hidden text was all that kept two words apart. */
function gapFiller(text: string, before: Span | undefined, after: Span): string | null {
  const edges = (before ? text.slice(before.end - 1, before.end) : '') + text.slice(after.start, after.start + 1)
  return /\s/.test(edges) ? null : ' '
}

function markedSpan(sheet: Sheet, span: Span): Markup {
  return html`${segmentsOf(span, sheet.marks).map((segment) => [words(sheet, segment), segment.ending.map((mark) => reference(sheet, mark))])}`
}

function words({ page }: Sheet, segment: Segment): Markup {
  const text = html`${page.capture.text.slice(segment.start, segment.end)}`
  return segment.marks.reduceRight(
    (inner, mark) => html`<span class="${classOf(mark, segment)}" data-ref="${mark.refId}">${inner}</span>`,
    text,
  )
}

function classOf(mark: Mark, segment: Span): string {
  if (mark.kind === 'claim') return `mark level-${Math.min(mark.level, LEVELS - 1)} ${lineOf(mark)}`
  const whole = extent(mark.pieces)
  return ['corner', whole.start === segment.start && 'corner-start', whole.end === segment.end && 'corner-end']
    .filter(Boolean)
    .join(' ')
}

/** A denial is neither right nor wrong because its claim is: it has a line, but not the colour of the verdict. */
function lineOf({ claim, appearance }: ClaimMark): string {
  if (isDenial(appearance)) return 'line-denied'
  return claim.verdict ? `tone-${claim.verdict.tone} line-${claim.verdict.pattern}` : 'unjudged'
}

/** Whether a place speaks against its claim, or refuses to speak of it. */
export function isDenial({ stance }: ClaimMark['appearance']): boolean {
  return stance === 'denies' || stance === 'declines'
}

function reference(sheet: Sheet, mark: Mark): Markup {
  const { words, ours } = sheet
  if (mark.kind === 'notCheckable')
    return html`<sup${voiceAttributes(ours)}><a class="ref letter" id="${mark.refId}" href="#unchecked-${mark.letter}" aria-label="${words.letterReference(mark.letter)}">${mark.letter}</a></sup>`
  const { number, verdict } = mark.claim
  const denial = isDenial(mark.appearance)
  const name = denial ? words.denialReference(number) : words.reference(number, verdict)
  const tone = verdict && !denial ? ` tone-${verdict.tone}` : ''
  const shown = denial ? words.denialSign : verdict?.mark
  return html`<sup${voiceAttributes(ours)}><a class="ref number${tone}" id="${mark.refId}" href="#note-${number}" aria-label="${name}">${number}${shown !== undefined && sign(shown)}</a></sup>`
}

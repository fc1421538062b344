/**
 * A half-open range of a capture's canonical text, in UTF-16 code units:
 * `start` is inside it, `end` is the first unit after it, and `start < end`.
 */
export type Span = { readonly start: number; readonly end: number }

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Orders spans as they are read: by start, the longer first where they start together. */
export function inReadingOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** The same characters as few spans: sorted, with touching and overlapping ones joined, empty ones dropped. */
export function normalise(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = []
  for (const span of spans.filter((s) => s.start < s.end).sort(inReadingOrder)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ start: span.start, end: span.end })
  }
  return joined
}

/** What is left of `spans` when every character of `holes` is taken out; sorted. */
export function subtract(spans: readonly Span[], holes: readonly Span[]): Span[] {
  return normalise(holes).reduce<Span[]>((rest, hole) => rest.flatMap((span) => cut(span, hole)), normalise(spans))
}

function cut(span: Span, hole: Span): Span[] {
  if (!overlaps(span, hole)) return [span]
  return [
    { start: span.start, end: Math.min(span.end, hole.start) },
    { start: Math.max(span.start, hole.end), end: span.end },
  ].filter((s) => s.start < s.end)
}

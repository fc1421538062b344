import type { Span } from '../../../../domain/span.ts'
import type { ArticleView } from '../../../../editor/article-view.ts'
import type { Band } from './band.ts'
import { aboutAt, partAt, partRects } from './part-rects.ts'

/** Words of the article: the spans of one annotation. */
export type CardWords = { readonly id: string; readonly spans: readonly Span[] }

/** Where words are looked for: the article, and how far its top is below the top of the margin, CSS pixels. */
export type PlacesIn = { readonly article: ArticleView; readonly offset: number }

/**
 * How far below the top of its part of the article a piece of text stands, by where it begins; true while the part is as
 * tall and the text as wide, unless two of its blocks grow and shrink by the same.
 */
type KnownPart = { readonly height: number; readonly width: number; readonly below: Map<number, number> }

/**
 * Answers where the words of cards stand, CSS pixels below the top of the margin, infinite for what has no visible
 * words. Where a band is given, only words in parts that reach into it are measured: farther ones stand as far down their
 * part as the text before them is of its text, unless they were measured before.
 */
export function createCardPlaces(): (
  words: readonly CardWords[],
  where: PlacesIn,
  band: Band | null,
) => ReadonlyMap<string, number> {
  const known = new Map<number, KnownPart>()
  return (words, { article, offset }, band) => {
    const rects = partRects(article)
    const width = article.element.clientWidth
    const top = (spans: readonly Span[]) => {
      const [first] = spans
      const about = first && !article.isHidden(first) ? aboutAt(rects, first.start) : null
      if (!first || about === null) return exactTop(article, spans)
      const index = partAt(rects, first.start)
      const { top: origin, height } = rects[index] ?? { top: 0, height: 0 }
      const { below } = knownPart(known, index, height, width)
      const before = below.get(first.start)
      if (band && before !== undefined) return origin + before
      const [from, to] = [offset + origin, offset + origin + height]
      if (band && (to < band.from || from > band.to)) return about
      const exact = exactTop(article, spans)
      if (Number.isFinite(exact)) below.set(first.start, exact - origin)
      return exact
    }
    return new Map(words.map(({ id, spans }) => [id, Math.round(offset + top(spans))]))
  }
}

function knownPart(known: Map<number, KnownPart>, index: number, height: number, width: number): KnownPart {
  const before = known.get(index)
  if (before?.height === height && before.width === width) return before
  const now = { height, width, below: new Map<number, number>() }
  known.set(index, now)
  return now
}

/** The first visible one of some spans, below the top of the text. */
function exactTop(article: ArticleView, spans: readonly Span[]): number {
  for (const { start, end } of spans) {
    const rect = article.rectOf({ start, end })
    if (rect) return rect.top
  }
  return Number.POSITIVE_INFINITY
}

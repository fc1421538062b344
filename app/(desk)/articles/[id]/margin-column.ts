import type { Annotation, Placement } from '../../../../domain/annotation.ts'
import type { ArticleView } from '../../../../editor/article-view.ts'
import { type Band, bandAround, NO_BAND, watchWindow } from './band.ts'
import { createCardHeights } from './card-heights.ts'
import { createCardPlaces } from './card-places.ts'
import { drawnCards, isDrawnInPart } from './drawn-cards.ts'
import { layOutMargin, type MarginCard, type PlacedCard } from './margin-layout.ts'

/** What the margin shows: annotations in reading order, and the text beside which they stand. */
export type MarginContent = {
  readonly annotations: readonly Annotation[]
  readonly placement: Readonly<Record<string, Placement>>
  readonly openId: string | null
  readonly article: ArticleView
}

/**
 * The column of cards beside the article. It decides which cards are drawn, which React then does, and puts each where
 * it belongs by itself: heights and places are no state of React's, so that measuring can never draw in a circle.
 */
export type MarginColumn = {
  /** The ids of the cards to draw, in order; the same array while they are the same. */
  readonly drawn: () => readonly string[]
  /** Calls `listener` when `drawn` is another. */
  readonly subscribe: (listener: () => void) => () => void
  /** Takes the element that holds the cards. What is returned lets go of it. */
  readonly attach: (list: HTMLElement) => () => void
  /** Takes a card that was drawn. What is returned lets go of it. */
  readonly hold: (id: string, element: HTMLElement) => () => void
  /** Shows something else, or the same after the text was laid out anew. */
  readonly show: (content: MarginContent) => void
}

/** As many cards as would need this much of the text's height, on average, are made lower. CSS pixels. */
const ROOMY = 66

/** An empty column. */
export function createMarginColumn(): MarginColumn {
  const listeners = new Set<() => void>()
  const held = new Map<string, HTMLElement>()
  const heights = createCardHeights()
  const placesOf = createCardPlaces()
  let list: HTMLElement | null = null
  let content: MarginContent | null = null
  let places: ReadonlyMap<string, number> = new Map()
  let band = NO_BAND
  let drawn: readonly string[] = []
  let sizes: ResizeObserver | null = null
  let frame = 0

  /** Puts every drawn card where it belongs, and answers which are to be drawn now. */
  function arrange(): readonly string[] {
    if (!list || !content) return drawn
    const { annotations, openId } = content
    const cards = annotations.map(({ id, kind }) => ({
      id,
      at: places.get(id) ?? Number.POSITIVE_INFINITY,
      height: heights.of(id, kind),
    }))
    const placed = layOutMargin(cards, openId)
    put(cards, placed)
    return drawnCards(cards, placed, band, kept(openId))
  }

  function put(cards: readonly MarginCard[], placed: readonly PlacedCard[]): void {
    let end = 0
    for (const [i, { id, top }] of placed.entries()) {
      end = Math.max(end, top + (cards[i]?.height ?? 0))
      const element = held.get(id)
      if (element) putAt(element, top)
    }
    if (list) list.style.minBlockSize = `${end}px`
  }

  /** The open card, and the one that has the focus. */
  function kept(openId: string | null): ReadonlySet<string> {
    const active = document.activeElement
    const focused = [...held].find(([, element]) => element.contains(active))?.[0]
    return new Set([openId, focused].flatMap((id) => id ?? []))
  }

  function draw(next: readonly string[]): void {
    if (next.length === drawn.length && next.every((id, i) => id === drawn[i])) return
    drawn = next
    for (const listener of listeners) listener()
  }

  /** What was drawn for this band stays until it moves: each measurement can only add to it, and there is an end to that. */
  function remeasured(): void {
    const more = arrange()
    if (more.every((id) => drawn.includes(id)) || frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      const now = new Set([...drawn, ...arrange()])
      draw(content?.annotations.flatMap(({ id }) => (now.has(id) ? [id] : [])) ?? [])
    })
  }

  function measure(id: string): void {
    const [element, annotation] = [held.get(id), content?.annotations.find((one) => one.id === id)]
    if (!element) heights.forget(id)
    else if (annotation) heights.measured(id, annotation.kind, element.offsetHeight, id === content?.openId)
  }

  /** What every card was before is forgotten; the open one may keep its height, and is heard of by nobody else. */
  function measureAnew(): void {
    heights.clear()
    for (const id of held.keys()) measure(id)
  }

  function findPlaces(): void {
    if (!list || !content) return
    const { annotations, placement, article } = content
    const offset = article.element.getBoundingClientRect().top - list.getBoundingClientRect().top
    const words = annotations.map(({ id }) => ({ id, spans: placement[id]?.selectors ?? [] }))
    places = placesOf(words, { article, offset }, isDrawnInPart(words.length) ? band : null)
  }

  function look(): void {
    const next = bandNow(band)
    if (next === band) return
    band = next
    findPlaces()
    draw(arrange())
  }

  function bandNow(last: Band): Band {
    return list ? bandAround(last, -list.getBoundingClientRect().top, window.innerHeight) : last
  }

  return {
    drawn: () => drawn,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    attach: (element) => {
      list = element
      sizes = new ResizeObserver((entries) => {
        for (const { target } of entries) measure(idOf(target))
        remeasured()
      })
      for (const card of held.values()) sizes.observe(card)
      const stop = watchWindow(look)
      return () => {
        stop()
        cancelAnimationFrame(frame)
        frame = 0
        sizes?.disconnect()
        sizes = null
        list = null
      }
    },
    hold: (id, element) => {
      held.set(id, element)
      element.dataset.card = id
      sizes?.observe(element)
      return () => {
        sizes?.unobserve(element)
        held.delete(id)
      }
    },
    show: (next) => {
      const before = content
      content = next
      if (list && crowd(list, next)) measureAnew()
      // An opened card is measured before it is painted, so that nothing lies under it for a frame.
      if (before?.openId !== next.openId) for (const id of [before?.openId, next.openId]) if (id) measure(id)
      band = bandNow(band)
      findPlaces()
      draw(arrange())
    },
  }
}

function idOf(element: Element): string {
  return element instanceof HTMLElement ? (element.dataset.card ?? '') : ''
}

/** Puts a card in its place: the first time at once, gliding from then on. */
function putAt(element: HTMLElement, top: number): void {
  element.style.transform = `translateY(${top}px)`
  if (element.dataset.placed !== undefined) return
  element.dataset.placed = ''
  // The first place is painted before a second one can be glided to.
  const glide = () => {
    element.dataset.glides = ''
  }
  requestAnimationFrame(() => requestAnimationFrame(glide))
}

/** Where the cards would not find room beside their words, they are a line each: `data-crowded` says so. Answers whether that is another look than before. */
function crowd(list: HTMLElement, { annotations, article }: MarginContent): boolean {
  const isCrowded = isDrawnInPart(annotations.length) && annotations.length * ROOMY > article.element.offsetHeight
  if (isCrowded === (list.dataset.crowded !== undefined)) return false
  if (isCrowded) list.dataset.crowded = ''
  else delete list.dataset.crowded
  return true
}

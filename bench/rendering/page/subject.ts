import type { MadeArticle } from '../made-article.ts'
import type { MadeHighlight } from '../made-highlights.ts'

/** What a subject is given: the same for all of them. */
export type Given = {
  /** The empty element that the article is to stand in. */
  readonly place: HTMLElement
  readonly article: MadeArticle
  readonly highlights: readonly MadeHighlight[]
  /** To be called, when the pointer moved, with the annotations that are under it now. */
  readonly onHover: (ids: readonly string[]) => void
}

/** A subject that stands on the page. */
export type Mounted = {
  /** Whether highlights of what can be seen of the page are there to be painted. */
  readonly isDrawn: () => boolean
  /** Whether all highlights of what can be seen are; left out where that is when the first one is. */
  readonly isWhole?: () => boolean
  readonly destroy: () => void
}

/** One way of showing an article with annotations. */
export type Subject = (given: Given) => Mounted

/** Whether an element of `selector` can be seen; the first one usually is, so that asking costs little. */
export function isInView(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
}

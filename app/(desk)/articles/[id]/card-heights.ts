import type { Annotation } from '../../../../domain/annotation.ts'

type Kind = Annotation['kind']

/** How tall a closed card is as long as none of its kind was measured, CSS pixels. */
const UNMEASURED = 64

/** How tall cards are, CSS pixels; of one that was not drawn yet, as tall as the first measured one of its kind. */
export type CardHeights = {
  readonly of: (id: string, kind: Kind) => number
  readonly measured: (id: string, kind: Kind, height: number, isOpen: boolean) => void
  /** What was measured of a card is so no longer. */
  readonly forget: (id: string) => void
  readonly clear: () => void
}

/**
 * No heights yet. What is reckoned with for a kind is set once and stays: a mean of what was measured would move every
 * card that was not, and so draw others, with each measurement.
 */
export function createCardHeights(): CardHeights {
  const heights = new Map<string, number>()
  const usual = new Map<Kind, number>()
  return {
    of: (id, kind) => heights.get(id) ?? usual.get(kind) ?? UNMEASURED,
    measured: (id, kind, height, isOpen) => {
      heights.set(id, height)
      if (!isOpen && !usual.has(kind)) usual.set(kind, height)
    },
    forget: (id) => void heights.delete(id),
    clear: () => {
      heights.clear()
      usual.clear()
    },
  }
}

import type { Span } from '../../../../domain/span.ts'
import type { Rect } from '../../../../editor/geometry.ts'

/** Selected words of the article and where they stand, relative to the text; `rect` is `null` when nothing is selected. */
export type Selected = { readonly spans: readonly Span[]; readonly rect: Rect | null }

/** Nothing selected. */
export const NOTHING_SELECTED: Selected = { spans: [], rect: null }

import { fetchedLater } from './fetched-later.ts'

/** An open card, with everything that is edited on it. */
export const openAnnotation = fetchedLater(async () => (await import('../open-annotation.tsx')).OpenAnnotation)

/** The search of everything that can be done. */
export const paletteSearch = fetchedLater(async () => (await import('../actions/palette-search.tsx')).PaletteSearch)

/** The claims that words may be marked as a place of. */
export const claimSearch = fetchedLater(async () => (await import('../claim-search.tsx')).ClaimSearch)

/** The filters of the list. */
export const filterSelects = fetchedLater(async () => (await import('../filter/filter-selects.tsx')).FilterSelects)

/** What is known of the article. */
export const articleFields = fetchedLater(async () => (await import('../article-fields.tsx')).ArticleFields)

/** The desk's headline and text on the whole article. */
export const findingFields = fetchedLater(async () => (await import('../finding-fields.tsx')).FindingFields)

/** All of them, in the order in which they are fetched ahead: first what is most likely wanted first. */
export const LATER_PARTS = [openAnnotation, paletteSearch, filterSelects, claimSearch, articleFields, findingFields]

import { type Draft, NO_DRAFT } from './draft.ts'

/**
 * Drafts that are not on disk yet, by the name of their field. A card that is closed, or a page of the app that is
 * left, does not lose them: the field finds its draft again.
 */
const shelf = new Map<string, Draft>()

/** The draft of a field. */
export function draftOf(name: string): Draft {
  return shelf.get(name) ?? NO_DRAFT
}

/** Keeps a draft, or forgets it when nothing is typed. */
export function keepDraft(name: string, draft: Draft): void {
  if (draft.text === null) shelf.delete(name)
  else shelf.set(name, draft)
}

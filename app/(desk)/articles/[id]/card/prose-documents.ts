import { createProseDocument, type ProseDocument } from './prose-document.ts'
import type { ProseSaveState } from './prose-queue.ts'
import { httpProse } from './prose-transport.ts'

/** The documents of this page of the app. They stay, so that what is not on disk yet is sent after its card has closed. */
const documents = new Map<string, ProseDocument>()

/** Who is told of a document's save state, by its id: the workspace that showed it last. */
const reporters = new Map<string, () => void>()

/** The document of an id; the same each time. */
export function proseDocument(id: string): ProseDocument {
  const known = documents.get(id)
  if (known) return known
  const made = createProseDocument(id, httpProse, later)
  documents.set(id, made)
  return made
}

/** Tells `report` whether a document is on disk, now and from now on, also when nothing shows it any more. */
export function reportProse(id: string, report: (state: ProseSaveState) => void): void {
  const document = proseDocument(id)
  const tell = () => report(document.state().save)
  reporters.get(id)?.()
  reporters.set(id, document.subscribe(tell))
  tell()
}

function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

function unsaved(): ProseDocument[] {
  return [...documents.values()].filter((document) => document.state().save !== 'saved')
}

function flushAll(): void {
  for (const document of unsaved()) document.flush()
}

// One set of listeners for the life of the page; a server never loads this file.
window.addEventListener('online', flushAll)
window.addEventListener('focus', flushAll)
document.addEventListener('visibilitychange', flushAll)
window.addEventListener('beforeunload', (event) => {
  if (unsaved().length === 0) return
  flushAll()
  event.preventDefault()
})

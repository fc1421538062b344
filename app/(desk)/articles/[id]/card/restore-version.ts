import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import type { Wrote } from '../../../../../domain/history.ts'
import { proseCopy } from '../../../../../domain/prose-copy.ts'
import { fromBase64, toBase64 } from '../../../../../editor/base64.ts'
import { restoreProse } from '../../../../../editor/restore-prose.ts'
import { askServer } from '../../../../../ui/ask-server.ts'
import { newId } from '../../../../../ui/new-id.ts'

/** Brings a version back in a document that is open: it goes the way of what is typed. */
export function restoreInto(doc: Doc, entry: Wrote): void {
  restoreProse(doc, entry.after, { key: newId(), writtenAt: entry.at })
}

/**
 * Brings a version back in a document that is not open here, for the member whose page it is.
 * The answer is the sentence of what went wrong.
 */
export async function restoreOverHttp(entry: Wrote, memberId: string): Promise<string | null> {
  const address = `/api/prose/${encodeURIComponent(entry.proseId)}`
  const read = await askServer<{ state: string }>(address)
  if (!read.ok) return read.sentence
  const doc = proseCopy(new Doc())
  applyUpdate(doc, fromBase64(read.value.state))
  const before = encodeStateVector(doc)
  restoreInto(doc, entry)
  const update = toBase64(encodeStateAsUpdate(doc, before))
  const written = await askServer(address, { method: 'POST', json: { update }, member: memberId })
  return written.ok ? null : written.sentence
}

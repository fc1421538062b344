import * as Y from 'yjs'
import type { Deletion, ProseUpdate, Section } from './prose-update.ts'

/** A Yjs client that an update writes as. */
export type Writer = {
  readonly client: number
  /** Whether the document holds text of it already. */
  readonly begun: boolean
}

/** What an update is to a document. */
export type Judgement =
  /** The document holds it all. */
  | { readonly kind: 'known' }
  /** It builds on text that the document does not hold. */
  | { readonly kind: 'early' }
  | { readonly kind: 'news'; readonly bytes: Uint8Array; readonly writers: readonly Writer[] }

/**
 * Judges an update against a document without changing it. An update that is `news` can be applied whole: nothing of it
 * would be left waiting inside Yjs. Its `bytes` leave out structs that the document holds, so that what somebody sends
 * along of others' text counts as theirs.
 */
export function judgeUpdate(doc: Y.Doc, update: ProseUpdate): Judgement {
  const known = (client: number) => Y.getState(doc.store, client)
  const fresh = update.sections.flatMap((section) => freshIn(section, known(section.client)))
  const ends = reach(fresh, known)
  if (!ends || update.deletions.some((run) => run.end > (ends.get(run.client) ?? known(run.client))))
    return { kind: 'early' }
  if (fresh.length === 0 && update.deletions.every((run) => isDeleted(doc, run))) return { kind: 'known' }
  const writers = fresh.map(({ client }) => ({ client, begun: known(client) > 0 }))
  return { kind: 'news', bytes: isWhole(update, fresh, known) ? update.bytes : diff(doc, update), writers }
}

/** What of a section is above `state`; nothing where all is below. */
function freshIn({ client, structs }: Section, state: number): Section[] {
  const fresh = structs.filter((struct) => struct.id.clock + struct.length > state)
  return fresh.length === 0 ? [] : [{ client, structs: fresh }]
}

/** Whether every struct is new from its beginning, so that the bytes can stay as they came. */
function isWhole(update: ProseUpdate, fresh: readonly Section[], known: (client: number) => number): boolean {
  const first = (section: Section) => section.structs[0]?.id.clock ?? 0
  return fresh.length === update.sections.length && update.sections.every((s) => first(s) >= known(s.client))
}

function diff(doc: Y.Doc, update: ProseUpdate): Uint8Array {
  return Y.diffUpdate(update.bytes, Y.encodeStateVector(doc))
}

/**
 * Takes the structs in an order in which each finds what it stands on, as Yjs will. The clocks reached, by client;
 * `null` where some stay behind.
 */
function reach(sections: readonly Section[], known: (client: number) => number): Map<number, number> | null {
  const ends = new Map(sections.map(({ client }) => [client, known(client)]))
  const holds = ({ client, clock }: Y.ID) => clock < (ends.get(client) ?? known(client))
  const stacks = sections.map(({ structs }) => ({ structs, next: 0 }))
  for (let moved = true; moved; ) {
    moved = false
    for (const stack of stacks) {
      for (let struct = stack.structs[stack.next]; struct && stands(struct, holds, ends); ) {
        ends.set(struct.id.client, struct.id.clock + struct.length)
        stack.next += 1
        moved = true
        struct = stack.structs[stack.next]
      }
    }
  }
  return stacks.every((stack) => stack.next === stack.structs.length) ? ends : null
}

function stands(struct: Y.Item | Y.GC, holds: (id: Y.ID) => boolean, ends: ReadonlyMap<number, number>): boolean {
  if (struct.id.clock > (ends.get(struct.id.client) ?? 0)) return false
  if (struct instanceof Y.GC) return true
  const { origin, rightOrigin, parent } = struct
  return [origin, rightOrigin, parent].every((id) => !(id instanceof Y.ID) || holds(id))
}

function isDeleted(doc: Y.Doc, { client, clock, end }: Deletion): boolean {
  const structs = doc.store.clients.get(client)
  if (!structs) return false
  for (let i = Y.findIndexSS(structs, clock); i < structs.length; i += 1) {
    const struct = structs[i]
    if (!struct || struct.id.clock >= end) return true
    if (!struct.deleted) return false
  }
  return true
}

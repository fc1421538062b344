import { MAX_STRUCTS, MAX_UPDATE } from '../../../../../domain/live.ts'

/** A piece of one's own writing on its way to the desk; `n` is its number in the outbox, `null` until it is there. */
export type Batch = { readonly update: Uint8Array; readonly n: number | null }

/**
 * What has to go to the desk of one prose document, in the order in which it was written. Nothing leaves it but by a
 * receipt, so that a lost connection loses nothing: what was under way is sent again, which changes nothing there.
 */
export type ProseQueue = {
  /** Written in this moment, not yet joined into a batch. */
  readonly written: readonly Uint8Array[]
  readonly batches: readonly Batch[]
  /** How many of the oldest batches each message under way holds, the oldest message first. */
  readonly underway: readonly number[]
}

/** Nothing to send. */
export const EMPTY_QUEUE: ProseQueue = { written: [], batches: [], underway: [] }

/** Joins Yjs updates into one. */
export type Merge = (updates: readonly Uint8Array[]) => Uint8Array

/** Counts the structs of a Yjs update. */
export type Count = (update: Uint8Array) => number

/** Most bytes that are joined into one message: half of what the desk takes, for what joining may add. */
export const MESSAGE_BYTES = MAX_UPDATE / 2

/** Most structs that are joined into one message, likewise: one who types alone makes one with each key. */
export const MESSAGE_STRUCTS = MAX_STRUCTS / 2

/** With one more update at its end. */
export function added(queue: ProseQueue, update: Uint8Array): ProseQueue {
  return { ...queue, written: [...queue.written, update] }
}

/** With what was written just now as a batch of its own; the same queue where there is none. */
export function batched(queue: ProseQueue, merge: Merge): ProseQueue {
  if (queue.written.length === 0) return queue
  const batch = { update: merge(queue.written), n: null }
  return { ...queue, written: [], batches: [...queue.batches, batch] }
}

/** With batches of an earlier page before everything else; they are in the outbox already. */
export function adopted(queue: ProseQueue, batches: readonly Batch[]): ProseQueue {
  if (batches.length === 0) return queue
  // Behind what is under way, whose receipts come in order.
  const sent = sum(queue.underway)
  return { ...queue, batches: [...queue.batches.slice(0, sent), ...batches, ...queue.batches.slice(sent)] }
}

/** With the number that the outbox gave to a batch. */
export function kept(queue: ProseQueue, update: Uint8Array, n: number): ProseQueue {
  return { ...queue, batches: queue.batches.map((batch) => (batch.update === update ? { update, n } : batch)) }
}

/** Every batch that is not under way, as messages to send in this order, and the queue with them under way. */
export function sending(
  queue: ProseQueue,
  merge: Merge,
  count: Count,
): { readonly queue: ProseQueue; readonly messages: Uint8Array[] } {
  const groups = grouped(queue.batches.slice(sum(queue.underway)), count)
  return {
    queue: { ...queue, underway: [...queue.underway, ...groups.map((group) => group.length)] },
    messages: groups.map((group) => merge(group.map((batch) => batch.update))),
  }
}

/** After a receipt for the oldest message under way: the batches that it held, and the queue without them. */
export function received(queue: ProseQueue): { readonly queue: ProseQueue; readonly batches: readonly Batch[] } {
  const [count = 0, ...underway] = queue.underway
  return {
    queue: { ...queue, batches: queue.batches.slice(count), underway },
    batches: queue.batches.slice(0, count),
  }
}

/** After the connection was lost: nothing is under way. */
export function interrupted(queue: ProseQueue): ProseQueue {
  return queue.underway.length === 0 ? queue : { ...queue, underway: [] }
}

/** Whether the desk has all of it. */
export function isEmpty(queue: ProseQueue): boolean {
  return queue.written.length === 0 && queue.batches.length === 0
}

/** Whether all of it is in the outbox. */
export function isKept(queue: ProseQueue): boolean {
  return queue.written.length === 0 && queue.batches.every((batch) => batch.n !== null)
}

function grouped(batches: readonly Batch[], count: Count): Batch[][] {
  const groups: Batch[][] = []
  let bytes = 0
  let structs = 0
  for (const batch of batches) {
    const last = groups.at(-1)
    const more = count(batch.update)
    bytes += batch.update.byteLength
    structs += more
    if (last && bytes <= MESSAGE_BYTES && structs <= MESSAGE_STRUCTS) last.push(batch)
    else {
      groups.push([batch])
      bytes = batch.update.byteLength
      structs = more
    }
  }
  return groups
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

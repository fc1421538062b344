import type { ProseRef } from '../../domain/prose.ts'
import type { Writer } from './judge-update.ts'

/** An update to append. */
export type Appending = {
  readonly ref: ProseRef
  readonly memberId: string
  readonly bytes: Uint8Array
  /** The Yjs clients it writes as: each belongs to the member who was first to write as it. */
  readonly writers: readonly Writer[]
  readonly at: Date
}

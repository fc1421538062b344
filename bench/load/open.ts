import * as Y from 'yjs'
import type { Seat } from '../person.ts'
import { openPerson } from '../person.ts'

/** What opening a room took, in milliseconds: from connecting to having applied its state. */
export type Opened = { readonly took: number; readonly bytes: number; readonly characters: number }

/** Opens one room as a browser that has nothing of it does, and leaves. */
export async function open(seat: Seat): Promise<Opened> {
  const begun = performance.now()
  const doc = new Y.Doc()
  let bytes = 0
  const person = await openPerson(seat, {
    answered: () => undefined,
    opened: (state) => {
      bytes = state.byteLength
      Y.applyUpdate(doc, state)
    },
  })
  const took = performance.now() - begun
  person.leave()
  return { took, bytes, characters: doc.getXmlFragment('prose').toString().length }
}

import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { awarenessFrame, statelessFrame } from '../wire.ts'

/** Makes the frame of one move. */
export type Mover = () => Uint8Array

/** Length of the article that people move in, in characters. */
const ARTICLE = 12_000

/** Somebody who reads on and selects, in the desk's own words. */
export function openWhereabouts(room: string, person: number): Mover {
  let at = (person * 97) % ARTICLE
  return () => {
    at = (at + 11) % ARTICLE
    return statelessFrame(room, JSON.stringify({ type: 'moved', to: { selection: { start: at, end: at + 7 } } }))
  }
}

/** The same by stock awareness, as an editor with y-prosemirror tells it: a name, a colour and a cursor. */
export function openAwareness(room: string, person: number): Mover {
  const doc = new Y.Doc()
  const text = doc.getText('article')
  text.insert(0, 'x'.repeat(100))
  const awareness = new Awareness(doc)
  const user = { name: `Person ${person}`, color: '#3366cc' }
  const place = (index: number) => Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, index))
  let at = person % 50
  return () => {
    at = (at + 11) % 80
    awareness.setLocalState({ user, cursor: { anchor: place(at), head: place(at + 7) } })
    return awarenessFrame(room, encodeAwarenessUpdate(awareness, [doc.clientID]))
  }
}

import { randomBytes } from 'node:crypto'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { MAX_UPDATE } from '../domain/live.ts'
import { authFrame, frameOf, statelessFrame, updateFrame } from './bare-socket.fixture.ts'
import { typeInto } from './collab.fixture.ts'
import { MESSAGE, SYNC } from './frame.ts'

/** What an attacker knows: rooms they are in, one that they are not in, and what somebody honest has written. */
export type Target = {
  readonly proseRoom: string
  readonly articleRoom: string
  readonly otherRoom: string
  readonly victim: Y.Doc
}

/** What attackers write; nowhere may it be found. */
export const FORGED = 'FORGED'

/** An attack: one frame, as bytes or as text. */
export type Attack = (target: Target) => Uint8Array | string

/** What nobody may do who may write. */
export const ATTACKS: Readonly<Record<string, Attack>> = {
  'forged client id': ({ proseRoom, victim }) => updateFrame(proseRoom, writtenAs(victim, victim.clientID)),
  'forged client id in a second step': ({ proseRoom, victim }) =>
    updateFrame(proseRoom, writtenAs(victim, victim.clientID), SYNC.missing),
  'a room that was not entered': ({ otherRoom }) => updateFrame(otherRoom, ownText()),
  'an update in the room of an article': ({ articleRoom }) => updateFrame(articleRoom, ownText()),
  'text that builds on nothing': ({ proseRoom }) => updateFrame(proseRoom, baseless()),
  'the newer encoding': ({ proseRoom, victim }) => updateFrame(proseRoom, Y.encodeStateAsUpdateV2(victim)),
  'another root': ({ proseRoom }) => updateFrame(proseRoom, elsewhere()),
  'a map in a map': ({ proseRoom }) => updateFrame(proseRoom, nestedMaps()),
  'spoofed presence': ({ articleRoom }) =>
    statelessFrame(articleRoom, JSON.stringify({ type: 'moved', to: { reading: 1 }, name: FORGED, memberId: FORGED })),
  'somebody else comes': ({ articleRoom }) =>
    statelessFrame(
      articleRoom,
      JSON.stringify({ type: 'came', present: { window: 1, memberId: FORGED, name: FORGED } }),
    ),
  'an event': ({ articleRoom }) => statelessFrame(articleRoom, JSON.stringify({ type: 'event', event: { seq: 1e9 } })),
  'stock awareness': ({ articleRoom }) => frameOf(articleRoom, MESSAGE.awareness, (e) => writeAwareness(e)),
  'stock awareness of nothing': ({ articleRoom }) => frameOf(articleRoom, MESSAGE.awareness),
  'a message from another server': ({ articleRoom }) =>
    frameOf(articleRoom, 6, (e) => encoding.writeVarString(e, FORGED)),
  'an acknowledgement': ({ proseRoom }) => frameOf(proseRoom, 8, (e) => encoding.writeVarUint(e, 1)),
  'a wish to be let in': ({ proseRoom }) => frameOf(proseRoom, MESSAGE.auth, (e) => encoding.writeVarUint(e, 2)),
  'a room of no kind': () => authFrame('nonsense', '1'),
  'a room that is not there': () => authFrame('prose:nothing.notes', '1'),
  'a room twice': ({ proseRoom }) => authFrame(proseRoom, '1'),
  'a room within a room': ({ proseRoom }) => updateFrame(`${proseRoom}\0x`, ownText()),
  'an endless name': () => authFrame(`prose:${'x'.repeat(9_999)}`, '1'),
  'an endless token': ({ proseRoom }) => authFrame(proseRoom, 'x'.repeat(9_999)),
  'an update that is too large': ({ proseRoom }) => updateFrame(proseRoom, new Uint8Array(MAX_UPDATE + 1)),
  'a frame that is too large': () => new Uint8Array(2 * MAX_UPDATE),
  'a length beyond the frame': ({ proseRoom }) =>
    frameOf(proseRoom, MESSAGE.sync, (e) => {
      encoding.writeVarUint(e, SYNC.update)
      encoding.writeVarUint(e, 2 ** 40)
    }),
  'a state vector of billions': ({ proseRoom }) =>
    frameOf(proseRoom, MESSAGE.sync, (e) => {
      encoding.writeVarUint(e, SYNC.stateVector)
      encoding.writeVarUint8Array(e, Uint8Array.from([255, 255, 255, 255, 15]))
    }),
  'structs by the hundred thousand': ({ proseRoom }) => updateFrame(proseRoom, manyStructs()),
  'deletions on deletions': ({ proseRoom, victim }) => updateFrame(proseRoom, overlappingDeletions(victim.clientID)),
  'a run of clocks without end': ({ proseRoom }) => updateFrame(proseRoom, endlessRun()),
  'values within values': ({ proseRoom }) => updateFrame(proseRoom, nestedValues()),
  'garbage in an update': ({ proseRoom }) => updateFrame(proseRoom, randomBytes(200)),
  'garbage in a message': ({ articleRoom }) => statelessFrame(articleRoom, randomBytes(20).toString('latin1')),
  'a message without end': ({ articleRoom }) => statelessFrame(articleRoom, 'x'.repeat(99_999)),
  'garbage after a name': ({ proseRoom }) =>
    frameOf(proseRoom, MESSAGE.sync, (e) => encoding.writeUint8Array(e, randomBytes(9))),
  garbage: () => randomBytes(64),
  nothing: () => new Uint8Array(),
  text: () => FORGED,
}

/** What nobody may do who may only read. */
export const ATTACKS_OF_READERS: Readonly<Record<string, Attack>> = {
  ...ATTACKS,
  'text of their own': ({ proseRoom, victim }) => updateFrame(proseRoom, writtenAs(victim)),
  'text of their own in a second step': ({ proseRoom, victim }) =>
    updateFrame(proseRoom, writtenAs(victim), SYNC.missing),
  'a deletion': ({ proseRoom, victim }) => updateFrame(proseRoom, deletion(victim)),
}

/** What somebody types who has all of `doc`, as a Yjs client of their own or another. */
function writtenAs(doc: Y.Doc, clientID?: number): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  if (clientID !== undefined) copy.clientID = clientID
  const before = Y.encodeStateVector(copy)
  typeInto(copy, FORGED)
  return Y.encodeStateAsUpdate(copy, before)
}

function deletion(doc: Y.Doc): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(copy)
  const fragment = copy.getXmlFragment('prose')
  fragment.delete(0, fragment.length)
  return Y.encodeStateAsUpdate(copy, before)
}

function ownText(): Uint8Array {
  const doc = new Y.Doc()
  typeInto(doc, FORGED)
  return Y.encodeStateAsUpdate(doc)
}

function baseless(): Uint8Array {
  const doc = new Y.Doc()
  typeInto(doc, FORGED)
  const before = Y.encodeStateVector(doc)
  typeInto(doc, FORGED)
  return Y.encodeStateAsUpdate(doc, before)
}

function elsewhere(): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('elsewhere').insert(0, FORGED)
  return Y.encodeStateAsUpdate(doc)
}

function nestedMaps(): Uint8Array {
  const doc = new Y.Doc()
  doc.getMap('prose').set('a', new Y.Map([['b', new Y.Doc()]]))
  return Y.encodeStateAsUpdate(doc)
}

function writeAwareness(encoder: encoding.Encoder): void {
  const states = encoding.createEncoder()
  encoding.writeVarUint(states, 1)
  encoding.writeVarUint(states, 1)
  encoding.writeVarUint(states, 1)
  encoding.writeVarString(states, JSON.stringify({ name: FORGED }))
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(states))
}

/** Structs that are nothing but the length of something deleted: three bytes each. */
function manyStructs(): Uint8Array {
  return written((e) => {
    const count = 100_000
    for (const number of [1, count, 7, 0]) encoding.writeVarUint(e, number)
    for (let i = 0; i < count; i += 1) {
      encoding.writeUint8(e, 0)
      encoding.writeVarUint(e, 1)
    }
    encoding.writeVarUint(e, 0)
  })
}

function endlessRun(): Uint8Array {
  return written((e) => {
    for (const number of [1, 1, 7, 0]) encoding.writeVarUint(e, number)
    encoding.writeUint8(e, 0)
    encoding.writeVarUint(e, 2 ** 52)
    encoding.writeVarUint(e, 0)
  })
}

function overlappingDeletions(client: number): Uint8Array {
  return written((e) => {
    const count = 50_000
    for (const number of [0, 1, client, count]) encoding.writeVarUint(e, number)
    for (let i = 0; i < count; i += 1) {
      encoding.writeVarUint(e, 0)
      encoding.writeVarUint(e, 1)
    }
  })
}

/** Lists in lists in an attribute, so deep that reading them fills the stack. */
function nestedValues(): Uint8Array {
  const doc = new Y.Doc()
  const text = new Y.XmlText()
  doc.getXmlFragment('prose').insert(0, [text])
  text.insert(0, FORGED, { link: JSON.parse('['.repeat(2_000) + ']'.repeat(2_000)) })
  return Y.encodeStateAsUpdate(doc)
}

function written(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}

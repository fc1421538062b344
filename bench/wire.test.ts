import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { AUTH, addressLength, authFrame, hear, KIND, SYNC, statelessFrame, syncFrame, words, yjsBytes } from './wire.ts'

const ROOM = 'prose:é.explanation'

test('a frame is heard as it was said, whatever the room is called', () => {
  const update = Y.encodeStateAsUpdate(new Y.Doc())
  const heard = hear(syncFrame(ROOM, SYNC.update, update), addressLength(ROOM))
  expect([heard.kind, heard.sub, yjsBytes(heard.body)]).toEqual([KIND.sync, SYNC.update, update])
})

test('a token and words of the program are strings', () => {
  const auth = hear(authFrame(ROOM, 'prose-1'), addressLength(ROOM))
  expect([auth.kind, auth.sub, words(auth.body)]).toEqual([KIND.auth, AUTH.token, 'prose-1'])
  const frame = statelessFrame(ROOM, 'moved')
  expect(words(frame.subarray(addressLength(ROOM) + 1))).toBe('moved')
})

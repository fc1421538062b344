import { afterEach, expect, it, vi } from 'vitest'
import { holdSession } from './session.ts'

afterEach(() => vi.unstubAllGlobals())

it('opens a socket that says whose page it is', () => {
  const opened: string[] = []
  class Line {
    readonly readyState = 0
    constructor(address: string) {
      opened.push(address)
    }
    close() {
      return undefined
    }
  }
  const location = { protocol: 'https:', host: 'desk.example' }
  vi.stubGlobal('window', Object.assign(new EventTarget(), { location }))
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('WebSocket', Line)
  const { session } = holdSession('anna&co')
  const { session: bens } = holdSession('ben')
  session.socket.close()
  bens.socket.close()
  expect(opened).toEqual(['wss://desk.example/collab?member=anna%26co', 'wss://desk.example/collab?member=ben'])
})

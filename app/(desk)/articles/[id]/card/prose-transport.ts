import { askServer } from '../../../../../ui/ask-server.ts'
import { fromBase64, toBase64 } from './base64.ts'

/** What came of a call; `why` is a sentence for the writer. */
export type ProseAnswer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string }

/**
 * The way of a prose document to the desk and back. Bytes are Yjs V1 updates. `store` answers once they are on disk.
 * Whatever carries them, HTTP now, keeps this shape.
 */
export type ProseTransport = {
  readonly load: (id: string) => Promise<ProseAnswer<Uint8Array>>
  readonly store: (id: string, update: Uint8Array) => Promise<ProseAnswer<null>>
}

/** Over HTTP, with the session cookie. */
export const httpProse: ProseTransport = {
  load: async (id) => {
    const answer = await askServer<{ state: string }>(addressOfProse(id))
    return answer.ok ? { ok: true, value: fromBase64(answer.value.state) } : { ok: false, why: answer.sentence }
  },
  store: async (id, update) => {
    const answer = await askServer(addressOfProse(id), { method: 'POST', json: { update: toBase64(update) } })
    return answer.ok ? { ok: true, value: null } : { ok: false, why: answer.sentence }
  },
}

function addressOfProse(id: string): string {
  return `/api/prose/${encodeURIComponent(id)}`
}

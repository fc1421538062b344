import { z } from 'zod'
import type { FromClient } from '../domain/live.ts'

const offset = z.int().min(0).max(100_000_000)
/** A relative position of Yjs takes some 12 bytes. */
const position = z.base64().max(200)

const whereabouts = z.strictObject({
  reading: offset.nullable(),
  selection: z.strictObject({ start: offset, end: offset }).nullable(),
  card: z.string().max(64).nullable(),
  writing: z.strictObject({ proseId: z.string().max(100), anchor: position, head: position }).nullable(),
})

/** What was not given must not be there, either: it would count as a change. */
const schema = z.strictObject({ type: z.literal('moved'), to: whereabouts.partial() })

/** What a client says in the room of an article; `null` for what is none of it. Nobody can say who they are. */
export function parseFromClient(text: string): FromClient | null {
  try {
    const { success, data } = schema.safeParse(JSON.parse(text))
    return success ? { type: 'moved', to: given(data.to) } : null
  } catch {
    return null
  }
}

function given(to: z.infer<typeof schema>['to']): FromClient['to'] {
  return Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined))
}

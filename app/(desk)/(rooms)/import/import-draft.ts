import type { Arrangement } from './arrangement.ts'
import type { Brought } from './import-request.ts'

/** An article on its way in, as it is kept over a reload of the page. */
export type ImportDraft = {
  readonly articleId: string
  readonly brought: Brought
  readonly arrangement: Arrangement | null
}

const KEY = 'plumbline.import'

/** The draft as text: a file's bytes in base64. */
export async function serializeDraft({ brought, ...rest }: ImportDraft): Promise<string> {
  if (brought.kind === 'text') return JSON.stringify({ ...rest, brought })
  const bytes = toBase64(new Uint8Array(await brought.file.arrayBuffer()))
  return JSON.stringify({ ...rest, brought: { kind: 'file', name: brought.file.name, bytes } })
}

/** The reverse of `serializeDraft`; `null` for text that it did not make. */
export function parseDraft(text: string): ImportDraft | null {
  try {
    // Only `serializeDraft` writes under this key; what an older build wrote is dropped by the shape below.
    const { articleId, brought, arrangement } = JSON.parse(text) as Record<string, unknown>
    const whole = broughtFrom(brought)
    if (typeof articleId !== 'string' || !whole || !isArrangement(arrangement)) return null
    return { articleId, brought: whole, arrangement }
  } catch {
    return null
  }
}

function broughtFrom(value: unknown): Brought | null {
  if (typeof value !== 'object' || value === null) return null
  if ('text' in value && typeof value.text === 'string') return { kind: 'text', text: value.text }
  if (!('name' in value && 'bytes' in value)) return null
  const { name, bytes } = value
  if (typeof name !== 'string' || typeof bytes !== 'string') return null
  return { kind: 'file', file: new File([fromBase64(bytes)], name, { type: 'text/plain' }) }
}

function isArrangement(value: unknown): value is Arrangement | null {
  return (
    value === null ||
    (typeof value === 'object' && value !== null && 'siteText' in value && 'details' in value && 'story' in value)
  )
}

/** Characters that one call can spread as arguments without harm. */
const CHUNK = 0x8000

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

/** Keeps the draft for this tab; `false` where it is too large for that. */
export async function keepDraft(draft: ImportDraft): Promise<boolean> {
  const text = await serializeDraft(draft)
  try {
    sessionStorage.setItem(KEY, text)
    return true
  } catch {
    sessionStorage.removeItem(KEY)
    return false
  }
}

/** The draft that this tab keeps, or `null`. */
export function keptDraft(): ImportDraft | null {
  const text = sessionStorage.getItem(KEY)
  return text === null ? null : parseDraft(text)
}

/** Forgets the draft: the article is in, or is not wanted. */
export function forgetDraft(): void {
  sessionStorage.removeItem(KEY)
}

import { decodeWindows1252, maybeWindows1252 } from './windows-1252.ts'

/** Faulty places that a damaged UTF-8 file may have, one for so many characters outside ASCII that are sound. */
const SOUND_PER_FAULT = 10

/**
 * The text that `bytes` are, or null where they are none that can be told: UTF-16 by its byte order mark, UTF-8
 * with or without one, else windows-1252. UTF-8 with few faulty places stays UTF-8, with U+FFFD where it is faulty,
 * because reading it as windows-1252 would garble every other letter outside ASCII. The mark itself is dropped.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const utf16 = utf16Label(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  const text = soundUtf8(bytes) ?? damagedUtf8(bytes)
  if (text !== null) return text
  return maybeWindows1252(bytes) ? decodeWindows1252(bytes) : null
}

function utf16Label(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function soundUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null // the only way in which TextDecoder says that the bytes are not UTF-8
  }
}

function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const faults = text.split('\uFFFD').length - 1
  const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  return sound >= faults * SOUND_PER_FAULT ? text : null
}

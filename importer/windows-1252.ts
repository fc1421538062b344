/**
 * What bytes 0x80–0x9F stand for (WHATWG Encoding Standard, index windows-1252). All others are Latin-1.
 * Written out because `TextDecoder` of Node 20 and of some later versions decodes these bytes as Latin-1.
 */
const UPPER_CONTROLS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/** Bytes turned into characters at a time; far below what a call's arguments may number. */
const CHUNK = 8192

/** The most of a Western European text that lies outside ASCII; French has about 4 %, a Cyrillic code page over 70 %. */
const MOST_OUTSIDE_ASCII = 0.25

/** The text of windows-1252 `bytes`. Never fails: each byte stands for one character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const codes = Uint16Array.from(bytes, (byte) =>
    isUpperControl(byte) ? UPPER_CONTROLS.charCodeAt(byte - 0x80) : byte,
  )
  let text = ''
  for (let at = 0; at < codes.length; at += CHUNK) text += String.fromCharCode(...codes.subarray(at, at + CHUNK))
  return text
}

/** Whether `bytes` may be windows-1252: few lie outside ASCII, and none is one of the five that it leaves undefined. */
export function maybeWindows1252(bytes: Uint8Array): boolean {
  const outside = bytes.filter((byte) => byte >= 0x80)
  if (outside.some((byte) => isUpperControl(UPPER_CONTROLS.charCodeAt(byte - 0x80)))) return false
  return outside.length <= bytes.length * MOST_OUTSIDE_ASCII
}

function isUpperControl(code: number): boolean {
  return code >= 0x80 && code <= 0x9f
}

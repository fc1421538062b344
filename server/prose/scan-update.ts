import type { Decoder } from 'lib0/decoding'
import * as decoding from 'lib0/decoding'

/** The flags of a struct's first byte, in Yjs' V1 encoding, and the mask of its content. */
const HAS_ORIGIN = 0x80
const HAS_RIGHT_ORIGIN = 0x40
const HAS_PARENT_KEY = 0x20
const CONTENT = 0x1f

/** The kinds of content that an update of prose may hold. */
const GONE = 0
const DELETED = 1
const STRING = 4
const FORMAT = 6
const TYPE = 7
const ANY = 8

/** The kinds of shared types that an update of prose may hold. */
const XML_ELEMENT = 3
const XML_TEXT = 6

/**
 * Whether `bytes` are a Yjs V1 update of at most as many structs and runs of deletions, and of nothing that is not prose.
 * Reads no further than that takes and keeps nothing, so that an update made to cost time and memory costs neither;
 * what passes may be given to Yjs. Throws where the bytes end too soon or are no text.
 */
export function scanUpdate(bytes: Uint8Array, most: { readonly structs: number; readonly deletions: number }): boolean {
  const decoder = decoding.createDecoder(bytes)
  return scanStructs(decoder, most.structs) && scanDeletions(decoder, most.deletions) && !decoding.hasContent(decoder)
}

function scanStructs(decoder: Decoder, most: number): boolean {
  let left = most
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients -= 1) {
    const count = decoding.readVarUint(decoder)
    left -= count
    if (count === 0 || left < 0) return false
    decoding.readVarUint(decoder) // client
    decoding.readVarUint(decoder) // clock
    for (let i = 0; i < count; i += 1) if (!skipStruct(decoder)) return false
  }
  return true
}

function scanDeletions(decoder: Decoder, most: number): boolean {
  let left = most
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients -= 1) {
    decoding.readVarUint(decoder) // client
    const count = decoding.readVarUint(decoder)
    left -= count
    if (count === 0 || left < 0) return false
    for (let numbers = 2 * count; numbers > 0; numbers -= 1) decoding.readVarUint(decoder)
  }
  return true
}

function skipStruct(decoder: Decoder): boolean {
  const info = decoding.readUint8(decoder)
  if ((info & CONTENT) === GONE) return decoding.readVarUint(decoder) > 0
  if (info & HAS_ORIGIN) skipId(decoder)
  if (info & HAS_RIGHT_ORIGIN) skipId(decoder)
  if (!(info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN))) {
    if (decoding.readVarUint(decoder) === 1) decoding.readVarString(decoder)
    else skipId(decoder)
    if (info & HAS_PARENT_KEY) decoding.readVarString(decoder)
  }
  return skipContent(decoder, info & CONTENT)
}

function skipId(decoder: Decoder): void {
  decoding.readVarUint(decoder)
  decoding.readVarUint(decoder)
}

function skipContent(decoder: Decoder, kind: number): boolean {
  switch (kind) {
    case DELETED:
      return decoding.readVarUint(decoder) > 0
    case STRING:
      return decoding.readVarString(decoder) !== ''
    case FORMAT:
      decoding.readVarString(decoder)
      JSON.parse(decoding.readVarString(decoder))
      return true
    case TYPE:
      return skipType(decoder)
    case ANY:
      return skipValues(decoder)
    default:
      return false
  }
}

function skipType(decoder: Decoder): boolean {
  const kind = decoding.readVarUint(decoder)
  if (kind === XML_ELEMENT) decoding.readVarString(decoder)
  return kind === XML_ELEMENT || kind === XML_TEXT
}

function skipValues(decoder: Decoder): boolean {
  const count = decoding.readVarUint(decoder)
  for (let i = 0; i < count; i += 1) decoding.readAny(decoder)
  return count > 0
}

/** The bits that say "version 4" and "variant 1" in a UUID (RFC 9562, section 5.4). */
const VERSION_4 = 0x40
const VARIANT_1 = 0x80

/**
 * A new UUID for something of the desk, or for a command's key. `crypto.randomUUID` is missing on pages that came
 * over plain HTTP from another machine, as on a newsroom's own network; random bytes are not.
 */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = VERSION_4 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = VARIANT_1 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

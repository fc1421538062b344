const BLOCK = 512

/**
 * One file of a tar archive, in the `ustar` format of POSIX: its header, its bytes, and zeros up to the next block.
 * The name has at most 100 bytes.
 */
export function tarEntry(name: string, bytes: Uint8Array, at: Date): Uint8Array[] {
  const rest = bytes.byteLength % BLOCK
  return [header(name, bytes.byteLength, at), bytes, new Uint8Array(rest === 0 ? 0 : BLOCK - rest)]
}

/** What a tar archive ends with. */
export function tarEnd(): Uint8Array {
  return new Uint8Array(2 * BLOCK)
}

function header(name: string, size: number, at: Date): Uint8Array {
  if (Buffer.byteLength(name) > 100) throw new RangeError(`Too long a name for an archive: ${name}`)
  const block = Buffer.alloc(BLOCK)
  const octal = (number: number, digits: number, offset: number) =>
    block.write(number.toString(8).padStart(digits, '0'), offset)
  block.write(name, 0)
  octal(0o600, 7, 100)
  octal(0, 7, 108)
  octal(0, 7, 116)
  octal(size, 11, 124)
  octal(Math.floor(at.getTime() / 1000), 11, 136)
  block.write('        0', 148) // its own checksum counts as blanks; "0" is an ordinary file
  block.write('ustar\x0000', 257)
  octal(
    block.reduce((sum, byte) => sum + byte, 0),
    6,
    148,
  )
  block.write('\x00 ', 154)
  return block
}

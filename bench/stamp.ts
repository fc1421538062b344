/** A time on the machine's own steady clock, in microseconds: the same for every process. */
export function micros(): number {
  return Number(process.hrtime.bigint() / 1000n)
}

/** A word to type that says who typed it and when, about as long as a long word is. */
export function stamp(writer: number, at: number): string {
  return `@${writer.toString(36)}.${at.toString(36)}~`
}

const BEGIN = '@'.charCodeAt(0)
const END = '~'.charCodeAt(0)

/** Calls `found` for each stamp in the bytes of a Yjs update, which keeps text as it is. Answers how many there were. */
export function readStamps(bytes: Uint8Array, found: (writer: number, at: number) => void): number {
  let count = 0
  for (let begin = bytes.indexOf(BEGIN); begin >= 0; begin = bytes.indexOf(BEGIN, begin + 1)) {
    const end = bytes.indexOf(END, begin)
    if (end < 0 || end - begin > 24) continue // a byte that happens to be an @
    const [writer = '', at = ''] = Buffer.from(bytes.subarray(begin + 1, end))
      .toString('latin1')
      .split('.')
    if (!/^[0-9a-z]+$/.test(writer) || !/^[0-9a-z]+$/.test(at)) continue
    found(Number.parseInt(writer, 36), Number.parseInt(at, 36))
    count += 1
  }
  return count
}

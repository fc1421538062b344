/** How many Unicode code points stand before `offset`, a position in UTF-16 code units, as Web Annotation counts. */
export function toCodePoints(text: string, offset: number): number {
  let points = 0
  for (let unit = 0; unit < offset; points += 1) unit += unitsAt(text, unit)
  return points
}

/** The position in UTF-16 code units of the code point at `index`; beyond the end it goes on counting, so that it stays outside. */
export function fromCodePoints(text: string, index: number): number {
  let unit = 0
  for (let points = 0; points < index; points += 1) {
    // Whoever asks may name any number: beyond the end there is nothing to step over.
    if (unit >= text.length) return unit + (index - points)
    unit += unitsAt(text, unit)
  }
  return unit
}

function unitsAt(text: string, unit: number): number {
  return (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
}

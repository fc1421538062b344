/** A pattern that matches where one of `parts` does. */
export function anywhere(...parts: readonly RegExp[]): RegExp {
  return new RegExp(parts.map((part) => `(?:${part.source})`).join('|'), 'u')
}

/** A pattern that matches where one of `parts` does at the start of a block. */
export function opening(...parts: readonly RegExp[]): RegExp {
  return new RegExp(`^(?:${anywhere(...parts).source})`, 'u')
}

/** A pattern that matches where one of `parts` is the whole block. */
export function wholeBlock(...parts: readonly RegExp[]): RegExp {
  return new RegExp(`^(?:${anywhere(...parts).source})$`, 'u')
}

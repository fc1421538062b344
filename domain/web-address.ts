/** An absolute http(s) address without white space, control characters or credentials. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about.
const WEB_ADDRESS = /^https?:\/\/[^\s\u0000-\u001F\u007F\uFFFD/?#@]+(?:[/?#][^\s\u0000-\u001F\u007F\uFFFD]*)?$/i

/** Whether `value` is an absolute http or https address. */
export function isWebAddress(value: string): boolean {
  return WEB_ADDRESS.test(value)
}

/** The host of a web address without `www.`, or the whole string where it is none. */
export function hostOf(address: string): string {
  const match = /^https?:\/\/(?:www\.)?([^\s/?#:]+)/i.exec(address)
  return match?.[1]?.toLowerCase() ?? address
}

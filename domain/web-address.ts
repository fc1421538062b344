/** An absolute http(s) address without white space or credentials. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i

/** Whether `value` is an absolute http or https address. */
export function isWebAddress(value: string): boolean {
  return WEB_ADDRESS.test(value)
}

/** The host of a web address without `www.`, or the whole string where it is none. */
export function hostOf(address: string): string {
  const match = /^https?:\/\/(?:www\.)?([^\s/?#:]+)/i.exec(address)
  return match?.[1]?.toLowerCase() ?? address
}

/** The query of an address as a page is given it. */
export type AddressQuery = Readonly<Record<string, string | readonly string[] | undefined>>

/** The same as the browser has it; of what is said several times the first counts. */
export function queryOf(query: AddressQuery): URLSearchParams {
  const entries = Object.entries(query).map(([name, value]) => [name, typeof value === 'string' ? value : value?.[0]])
  return new URLSearchParams(entries.flatMap(([name, value]) => (name && value !== undefined ? [[name, value]] : [])))
}

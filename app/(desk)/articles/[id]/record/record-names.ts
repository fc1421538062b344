/** Names of members, by id. */
export type Members = Readonly<Record<string, string>>

/** The id of a fact's entry on the page. */
export function factId(number: number): string {
  return `fact-${number}`
}

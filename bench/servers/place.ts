/** Articles, and what can be written in each, by the names of their rooms. */
export type Place = { readonly article: string; readonly explanations: readonly string[] }

/** What is asked of a server before people come. */
export type PlacesWanted = { readonly articles: number; readonly explanations: number }

/** What a server says when it listens. */
export type Listening = {
  readonly port: number
  /** The sessions of members who may write, as request headers; stock servers ask for none. */
  readonly headers: readonly Readonly<Record<string, string>>[]
  /** Rooms whose log was made beforehand, see `StartDesk.logs`. */
  readonly logs: readonly string[]
}

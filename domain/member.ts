/** The four roles, from the least to the most trusted. */
export const ROLES = ['viewer', 'checker', 'editor', 'owner'] as const

/** What a member may do at the desk; `permissions.ts` says what each may. */
export type Role = (typeof ROLES)[number]

/** A person at the desk. `name` is the account's and never published; `byline` is what they chose to be published under. */
export type Member = {
  readonly id: string
  readonly name: string
  readonly byline: string | null
  readonly role: Role
}

/** Who acts. Every use case takes one; there is no anonymous actor. */
export type Actor = { readonly memberId: string; readonly role: Role }

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

/** A member as the log tells of them. */
export type DeskMember = Member & {
  /** ISO 8601, UTC; `null` while they are at the desk. */
  readonly removedAt: string | null
}

/** A link by which one person may join the desk, once. Only the sha256 of its token is kept. */
export type Invitation = {
  readonly id: string
  readonly role: Role
  /** For whom it was made, as its maker wrote it; may be empty. */
  readonly email: string
  /** Hexadecimal. */
  readonly tokenHash: string
  readonly createdAt: string
  readonly createdBy: string
  readonly expiresAt: string
  readonly acceptedAt: string | null
  readonly acceptedBy: string | null
  readonly withdrawnAt: string | null
}

/** Who acts. Every use case takes one; there is no anonymous actor. */
export type Actor = { readonly memberId: string; readonly role: Role }

/** A bibliographic record, in CSL-JSON's words where it has one. */
export type Source = {
  readonly id: string
  /** CSL `title`. */
  readonly title: string
  /** CSL `URL`; `null` for a document or a person. */
  readonly url: string | null
  /** CSL `author`, as one line. */
  readonly author: string
  /** CSL `container-title` or `publisher`. */
  readonly publisher: string
  /** CSL `issued`: an ISO 8601 date of any precision, or empty. */
  readonly issued: string
  /** CSL `accessed`: likewise. */
  readonly accessed: string
  /** Where a copy is kept: an absolute address, or `null`. */
  readonly archivedUrl: string | null
  readonly kind: 'primary' | 'secondary' | null
  /** Another source that this one repeats, in words; empty for none known. */
  readonly dependsOn: string
  /** What the source has at stake, in words; readers see it. */
  readonly interest: string
  /**
   * Whether only checkers and above may know of it. It belongs to the source and not
   * to a citation, so that no second citation can print the name.
   */
  readonly confidential: boolean
  readonly createdAt: string
  readonly createdBy: string
}

/** What a source does for a claim. */
export const CITATION_STANCES = ['supports', 'contradicts', 'background'] as const

/** One of `CITATION_STANCES`. */
export type CitationStance = (typeof CITATION_STANCES)[number]

/** A source used for a claim. */
export type Citation = {
  readonly id: string
  readonly claimId: string
  readonly sourceId: string
  readonly stance: CitationStance | null
  /** The source's own words. */
  readonly quote: string
  /** Page, paragraph or minute, as it would be printed: "p. 12", "14:30". */
  readonly locator: string
  /** For a confidential source: what readers may be told of it. Otherwise empty. */
  readonly readersMayKnow: string
  readonly createdAt: string
  readonly createdBy: string
  readonly removedAt: string | null
}

/** A search or a contact that was made for a claim: "What we tried". */
export type Attempt = {
  readonly id: string
  readonly claimId: string
  readonly kind: 'search' | 'contact'
  /** ISO 8601 date. */
  readonly date: string
  /** Where or whom: "court register", "press office by mail". */
  readonly channel: string
  /** What came of it: "no reply", "not listed". */
  readonly outcome: string
  readonly createdAt: string
  readonly createdBy: string
  readonly removedAt: string | null
}

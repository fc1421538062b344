/** A folder of articles about one thing that happened. */
export type Story = {
  readonly id: string
  readonly title: string
  readonly createdAt: string
  readonly createdBy: string
}

/** On what ground the whole text may be printed; `null` means excerpts only. */
export const TEXT_BASES = ['licence', 'permission', 'quotation'] as const

/** One of `TEXT_BASES`. */
export type TextBasis = (typeof TEXT_BASES)[number]

/** How an article is checked: claims that the desk selects, on its own scale, or every fact, on the line check's. */
export const CHECKINGS = ['claims', 'everyFact'] as const

/** One of `CHECKINGS`. */
export type Checking = (typeof CHECKINGS)[number]

/** One published piece by one outlet. `null` is "not known", which is a value. */
export type Article = {
  readonly id: string
  readonly storyId: string | null
  /** The outlet's own headline. */
  readonly headline: string | null
  /** What the desk calls it where it has no headline; never printed as one. */
  readonly workingTitle: string
  readonly outlet: string | null
  readonly byline: string | null
  /** An ISO 8601 date of any precision, with or without a time; `null` is "undated". */
  readonly publishedAt: string | null
  readonly url: string | null
  /** BCP 47. */
  readonly language: string | null
  /** How the desk came by it, in words for readers; empty where nothing was noted. */
  readonly obtained: string
  readonly textBasis: TextBasis | null
  /** The desk's own headline for its finding. */
  readonly findingHeadline: string
  readonly checking: Checking
  readonly createdAt: string
  readonly createdBy: string
  readonly archivedAt: string | null
}

/** What to call an article on the desk's own pages: its headline, or its working title. */
export function titleOf(article: Pick<Article, 'headline' | 'workingTitle'>): string {
  return article.headline ?? article.workingTitle
}

/** The organisation that runs this installation; what readers are told of it. */
export type Desk = {
  readonly name: string
  /** Absolute address under which its fact-checks are published, or empty. */
  readonly publicationUrl: string
  readonly method: string
  readonly contact: string
  readonly complaints: string
  readonly corrections: string
  /** The scale version offered for new verdicts. */
  readonly scaleVersionId: string
}

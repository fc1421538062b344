import type { NotCheckableReason } from '../../domain/annotation.ts'
import type { Prose } from '../../domain/prose.ts'
import type { ImportDetails } from '../import-article.ts'
import { COST } from './claims/cost.ts'
import { EASTER } from './claims/easter.ts'
import { FERRY_INCOME } from './claims/ferry-income.ts'
import { HURT } from './claims/hurt.ts'
import { NO_BERTH } from './claims/no-berth.ts'
import { OPENED } from './claims/opened.ts'
import { RESIGNED } from './claims/resigned.ts'
import { SENT_AWAY } from './claims/sent-away.ts'
import { THIRD_OF_PILES } from './claims/third-of-piles.ts'
import { WARNED } from './claims/warned.ts'
import type { SampleArticleKey, SampleClaim } from './sample-claim.ts'
import { p } from './write-prose.ts'

/** The story that both articles are about. */
export const STORY = { id: 'sample-north-pier', title: 'The North Pier at Marrowick (sample)' }

/** The article that is annotated from top to bottom. */
export const LANTERN_ID = 'sample-marrowick-lantern'

type SampleArticle = ImportDetails & { readonly articleId: string; readonly file: string }

/** The two articles. The texts are in the files beside this one. */
export const ARTICLES: Readonly<Record<SampleArticleKey, SampleArticle>> = {
  lantern: {
    articleId: LANTERN_ID,
    file: 'marrowick-lantern.txt',
    storyId: STORY.id,
    outlet: 'The Marrowick Lantern',
    publishedAt: '2026-10-14',
    url: 'https://marrowick-lantern.example/harbour/north-pier-unsafe',
    obtained: 'Copied from the outlet’s page on 15 October 2026.',
  },
  post: {
    articleId: 'sample-dunlow-post',
    file: 'dunlow-post.txt',
    storyId: STORY.id,
    outlet: 'Dunlow Post',
    obtained: 'Sent to us by a reader, without a headline and without a date.',
    workingTitle: 'Marrowick’s boats at Dunlow',
  },
}

/** In reading order of the Lantern. */
export const CLAIMS: readonly SampleClaim[] = [
  WARNED,
  THIRD_OF_PILES,
  OPENED,
  RESIGNED,
  COST,
  FERRY_INCOME,
  HURT,
  SENT_AWAY,
  NO_BERTH,
  EASTER,
]

/** Words of the Lantern that nobody can check. */
export const NOT_CHECKABLE: readonly { readonly quote: string; readonly reason: NotCheckableReason }[] = [
  { quote: 'It is a disgrace for a town that lives from the sea', reason: 'opinion' },
  { quote: 'the pier would open again before Easter', reason: 'prediction' },
]

/** A remark for the desk on words of the Lantern. */
export const COMMENT = {
  quote: 'Their full report is to be laid before the council at the end of the month',
  text: 'Read it when it is out: its table 2 replaces the provisional list behind our claim on the share of cracked piles.',
}

/** What the desk says of the Lantern's article as a whole. */
export const FINDING: { readonly headline: string; readonly body: Prose } = {
  headline: 'The board knew of cracks in the North Pier, but was not told that it was unsafe',
  body: [
    p(
      'The Marrowick Lantern is right that the pier’s piles are cracked and that the harbour board had a survey about it two years ago. Its headline goes further than that survey, which let the pier stay open, and its share of cracked piles is too high.',
    ),
    p(
      'Why the engineer left, nobody has shown. What the repair may cost depends on a decision about the ice house that has not been made.',
    ),
  ],
}

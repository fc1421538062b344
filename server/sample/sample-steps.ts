import type { SampleCaptures } from './claim-steps.ts'
import { claimSteps } from './claim-steps.ts'
import { findQuote } from './find-quote.ts'
import type { SampleStep } from './sample-step.ts'
import { step } from './sample-step.ts'
import { CLAIMS, COMMENT, FINDING, LANTERN_ID, NOT_CHECKABLE } from './sample-story.ts'

/**
 * Everything that is done with the two articles once they are in. The last step is
 * the desk's own headline, so that who finds that set knows that all was done.
 */
export function sampleSteps(captures: SampleCaptures): SampleStep[] {
  return [
    ...CLAIMS.flatMap((claim, index) => claimSteps(captures, claim, CLAIMS.slice(0, index))),
    ...notCheckableSteps(captures),
    commentStep(captures),
    { kind: 'prose', ref: { kind: 'finding', subject: LANTERN_ID }, prose: FINDING.body },
    step(`${LANTERN_ID}:${LAST_PART}`, {
      name: 'setArticleField',
      articleId: LANTERN_ID,
      field: LAST_PART,
      value: FINDING.headline,
    }),
  ]
}

/** The part of the checked article that the last step sets. */
export const LAST_PART = 'findingHeadline'

function notCheckableSteps(captures: SampleCaptures): SampleStep[] {
  return NOT_CHECKABLE.map(({ quote, reason }) => {
    const place = inLantern(captures, `sample-${reason}`, quote)
    return step(place.annotationId, { name: 'notCheckable', ...place, reason })
  })
}

function commentStep(captures: SampleCaptures): SampleStep {
  const place = inLantern(captures, 'sample-comment', COMMENT.quote)
  return step(place.annotationId, { name: 'comment', ...place, text: COMMENT.text })
}

function inLantern({ lantern }: SampleCaptures, annotationId: string, quote: string) {
  const { id: captureId, articleId, text } = lantern
  return { annotationId, articleId, captureId, spans: [findQuote(text, quote)] }
}

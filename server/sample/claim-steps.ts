import type { Speaker } from '../../domain/annotation.ts'
import type { Capture } from '../../domain/capture.ts'
import type { CommandOf } from '../../domain/command.ts'
import { FIVE_STEPS } from '../../domain/scale.ts'
import type { Span } from '../../domain/span.ts'
import { findQuote } from './find-quote.ts'
import type { SampleArticleKey, SampleCitation, SampleClaim, SamplePlace, SampleSpeaker } from './sample-claim.ts'
import type { SampleStep } from './sample-step.ts'
import { step } from './sample-step.ts'

/** The captures of the two articles, as they were imported. */
export type SampleCaptures = Readonly<Record<SampleArticleKey, Pick<Capture, 'id' | 'articleId' | 'text'>>>

/** When everything in the sample is judged as known. */
const KNOWN_WHEN = '2026-10-16'

/**
 * What marks a claim at all its places, judges it and gives its evidence, in the order in which a person would.
 * A source that one of the claims `before` it cites is there already.
 */
export function claimSteps(captures: SampleCaptures, claim: SampleClaim, before: readonly SampleClaim[]): SampleStep[] {
  const claimId = `sample-${claim.key}`
  return [
    ...claim.places.flatMap((place, index) => placeSteps(captures, claim, place, index)),
    ...judgementSteps(claimId, claim),
    ...claim.citations.map((citation) => citationStep(claimId, citation, before)),
    ...claim.attempts.map((attempt, index) => {
      const attemptId = `${claimId}-attempt-${index + 1}`
      return step(attemptId, { name: 'recordAttempt', attemptId, claimId, ...attempt })
    }),
    { kind: 'prose', ref: { kind: 'explanation', subject: claimId }, prose: claim.explanation },
    { kind: 'prose', ref: { kind: 'notes', subject: claimId }, prose: claim.notes },
  ]
}

function placeSteps(captures: SampleCaptures, claim: SampleClaim, place: SamplePlace, index: number): SampleStep[] {
  const { id: captureId, articleId, text } = captures[place.article]
  const claimId = `sample-${claim.key}`
  const annotationId = `${claimId}-${index + 1}`
  const spans: Span[] = [findQuote(text, place.quote)]
  const mark = { annotationId, articleId, captureId, spans, claimId, stance: place.stance }
  const speakers = place.speakers.map((speaker) => speakerIn(text, speaker))
  return [
    step(annotationId, index === 0 ? { name: 'claim', ...mark, text: claim.text } : { name: 'sameClaim', ...mark }),
    step(annotationId, { name: 'setSpeakers', annotationId, speakers }),
  ]
}

function speakerIn(text: string, { kind, name, phrase }: SampleSpeaker): Speaker {
  return { kind, name, phrase: phrase === undefined ? null : { ...findQuote(text, phrase), exact: phrase } }
}

function judgementSteps(claimId: string, claim: SampleClaim): SampleStep[] {
  const field = (field: CommandOf<'setClaimField'>['field'], value: string) =>
    step(`${claimId}:${field}`, { name: 'setClaimField', claimId, field, value })
  return [
    step(claimId, { name: 'setChecks', claimId, checks: claim.checks }),
    field('reading', claim.reading),
    field('knownWhen', KNOWN_WHEN),
    step(claimId, { name: 'setVerdict', claimId, scaleVersionId: FIVE_STEPS.id, verdictKey: claim.verdict }),
    field('inShort', claim.inShort),
  ]
}

function citationStep(
  claimId: string,
  { source, ...details }: SampleCitation,
  before: readonly SampleClaim[],
): SampleStep {
  const citationId = `${claimId}-${source.id}`
  const isThere = before.some((claim) => claim.citations.some((citation) => citation.source.id === source.id))
  const chosen = isThere ? { existingId: source.id } : source
  return step(citationId, { name: 'cite', citationId, claimId, source: chosen, ...details })
}

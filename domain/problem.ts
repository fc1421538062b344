import type { DeskEvent } from './event.ts'
import type { Span } from './span.ts'

/**
 * Every failure that can be expected, as a value. `type` is the last segment of
 * the problem's address at the door; `words/problems.ts` has a sentence for each.
 */
export type Problem =
  | { readonly type: 'notSignedIn' }
  | { readonly type: 'notAllowed'; readonly act: string }
  | { readonly type: 'notFound'; readonly what: string }
  /** Someone changed the same part since; `current` is what they did, `version` what to expect now. */
  | { readonly type: 'stale'; readonly version: number; readonly current: DeskEvent | null }
  /** The command changes a part and did not say which version it saw. */
  | { readonly type: 'versionMissing' }
  /** The same idempotency key came with another command. */
  | { readonly type: 'keyReused' }
  | { readonly type: 'alreadyExists'; readonly what: string }
  | { readonly type: 'invalid'; readonly issues: readonly { readonly path: string; readonly message: string }[] }
  | { readonly type: 'empty' }
  | { readonly type: 'notText' }
  /** Sizes in bytes. */
  | { readonly type: 'tooLarge'; readonly limit: number; readonly size: number }
  | { readonly type: 'badDate'; readonly value: string }
  | { readonly type: 'badAddress'; readonly value: string }
  | { readonly type: 'badLanguage'; readonly value: string }
  | { readonly type: 'outsideText'; readonly span: Span; readonly length: number }
  /** Nothing would be left of the selection: it is empty, or all of it is hidden site text. */
  | { readonly type: 'nothingSelected' }
  | { readonly type: 'quoteNotFound'; readonly quote: string }
  | { readonly type: 'quoteAmbiguous'; readonly quote: string; readonly places: number }
  | { readonly type: 'selectorDisagrees'; readonly quote: string; readonly found: string }
  /** The claim has other appearances; `?scope=claim` says that all are meant. */
  | { readonly type: 'otherAppearances'; readonly count: number }
  | { readonly type: 'stillAppears'; readonly count: number }
  | { readonly type: 'unknownVerdict'; readonly key: string }
  | { readonly type: 'archived' }
  /** The claim was retired, or merged into another. */
  | { readonly type: 'retired' }
  /** The query was decided or withdrawn. */
  | { readonly type: 'queryClosed'; readonly why: 'decided' | 'withdrawn' }
  /** The desk would be left without an owner. */
  | { readonly type: 'lastOwner' }
  /** Who a claim was to be given to has left, or only reads. */
  | { readonly type: 'notAssignable' }
  | { readonly type: 'invitationSpent'; readonly why: 'used' | 'expired' | 'withdrawn' }
  /** Somebody has an account with this e-mail address. */
  | { readonly type: 'emailTaken' }
  | { readonly type: 'tooSlow' }
  | { readonly type: 'unavailable' }

/** A result: a value, or the problem that there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** Wraps a value. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** Wraps a problem. */
export function fail(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem }
}

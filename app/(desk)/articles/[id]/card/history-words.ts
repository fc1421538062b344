import type { CommandName } from '../../../../../domain/command.ts'
import type { DeskEvent, Entities, EntityName } from '../../../../../domain/event.ts'
import { type ScaleVersion, type Verdict, verdictOf } from '../../../../../domain/scale.ts'
import type { Citation, Source } from '../../../../../domain/source.ts'
import {
  CHECKS_WORDS,
  CITATION_FIELD_WORDS,
  CITATION_STANCE_WORDS,
  CLAIM_FIELD_WORDS,
  SOURCE_FIELD_WORDS,
  SOURCE_KIND_WORDS,
  STANCE_WORDS,
  WORDING_WORDS,
} from '../../../../../domain/words/card.ts'
import { FACT_KIND_WORDS, QUERY_DECISION_WORDS, QUERY_TO_WORDS } from '../../../../../domain/words/facts.ts'
import { historyWords as words } from '../../../../../domain/words/history.ts'
import { speakersSentence } from './speakers-sentence.ts'

/** What one event did, in plain words. Empty `before` or `after`: there was nothing, or nothing to say. */
export type HistoryLine = {
  readonly what: string
  readonly before: string
  readonly after: string
  /** How the two are shown: running words laid over each other, or one value after the other. */
  readonly as: 'words' | 'values'
  /** The verdicts that `before` and `after` name, for their marks; `null` where it is about something else. */
  readonly verdicts: { readonly before: Verdict | null; readonly after: Verdict | null } | null
}

/** What has to be known to say it: a `Workspace` has all of it. */
export type HistoryNames = {
  readonly article: { readonly outlet: string | null }
  readonly scales: Readonly<Record<string, ScaleVersion>>
  readonly source: Readonly<Record<string, Source>>
  readonly citation: Readonly<Record<string, Citation>>
  readonly members: Readonly<Record<string, string>>
}

/** The two sides of what an event did to a thing of one kind; `before` is empty for a thing that it made. */
type Sides<E extends EntityName> = {
  readonly id: string
  readonly before: Partial<Entities[E]>
  readonly after: Partial<Entities[E]>
}

/** Says what `event` did. An event whose payload was erased or may not be seen says only that. */
export function historyLine(event: DeskEvent, names: HistoryNames): HistoryLine {
  if (event.changes === null) return plain(words.withheld)
  // A command that this page does not know yet, from a newer server, is in no case and gets the last line.
  switch (event.command as CommandName) {
    case 'claim':
      return { ...plain(words.claimMarked), after: quoted(sides(event, 'claim').after.text ?? '') }
    case 'sameClaim':
      return { ...plain(words.placeMarked), after: quotes(sides(event, 'placement').after) }
    case 'setSpans':
      return both(words.spans, sides(event, 'placement'), quotes)
    case 'setStance':
      return both(words.stance, sides(event, 'annotation'), (a) =>
        'stance' in a && a.stance ? STANCE_WORDS[a.stance] : '',
      )
    case 'setSpeakers':
      return both(words.speakers, sides(event, 'annotation'), (a) =>
        'speakers' in a && a.speakers ? speakersSentence(a.speakers, names.article.outlet) : '',
      )
    case 'deleteAnnotation':
      return plain(words.deleted)
    case 'restoreAnnotation':
      return plain(words.restored)
    case 'setClaimText':
      return asWords(both(words.text, sides(event, 'claim'), claimText))
    case 'setChecks':
      return both(words.checks, sides(event, 'claim'), (c) => (c.checks ? CHECKS_WORDS[c.checks] : ''))
    case 'setFactKind':
      return both(words.factKind, sides(event, 'claim'), (c) =>
        c.factKind ? FACT_KIND_WORDS[c.factKind] : words.noKind,
      )
    case 'setClaimField':
      return claimField(event)
    case 'setVerdict':
      return verdict(sides(event, 'claim'), names)
    case 'setLeftOut':
      return plain(sides(event, 'claim').after.leftOut ? words.leftOut : words.putBack)
    case 'linkAppearance':
      return plain(words.linked)
    case 'unlinkAppearance':
      return plain(words.unlinked)
    case 'mergeClaims':
      return plain(words.merged)
    case 'retireClaim':
      return plain(sides(event, 'claim').after.retiredAt ? words.retired : words.unretired)
    case 'assignClaim':
      return plain(assigned(sides(event, 'claim').after.assigneeId ?? null, names))
    case 'markReady':
      return plain(sides(event, 'claim').after.status === 'ready' ? words.ready : words.unready)
    case 'sendBack':
      return { ...plain(words.sentBack), after: quoted(sides(event, 'claim').after.statusReason ?? '') }
    case 'cite':
      return plain(words.cited(sourceTitle(event, names)))
    case 'setCitationStance':
      return both(words.citationStance(sourceTitle(event, names)), sides(event, 'citation'), (c) =>
        c.stance ? CITATION_STANCE_WORDS[c.stance].word : '',
      )
    case 'setCitationField':
      return citationField(event, names)
    case 'removeCitation':
      return plain(
        (sides(event, 'citation').after.removedAt ? words.uncited : words.recited)(sourceTitle(event, names)),
      )
    case 'setSourceField':
      return sourceField(event, names)
    case 'setConfidential':
      return plain(
        (sides(event, 'source').after.confidential ? words.confidential : words.open)(sourceTitle(event, names)),
      )
    case 'recordAttempt':
      return { ...plain(words.tried), after: attempt(sides(event, 'attempt').after) }
    case 'setAttempt':
      return both(words.triedChanged, sides(event, 'attempt'), attempt)
    case 'removeAttempt':
      return plain(sides(event, 'attempt').after.removedAt ? words.triedRemoved : words.triedRestored)
    case 'askQuery':
      return asked(sides(event, 'query').after)
    case 'decideQuery':
      return decision(sides(event, 'query').after)
    case 'withdrawQuery':
      return plain(sides(event, 'query').after.withdrawnAt ? words.queryWithdrawn : words.queryPutAgain)
    default:
      return plain(words.unknown)
  }
}

function plain(what: string): HistoryLine {
  return { what, before: '', after: '', as: 'values', verdicts: null }
}

function asWords(line: HistoryLine): HistoryLine {
  return { ...line, as: 'words' }
}

function both<E extends EntityName>(
  what: string,
  { before, after }: Sides<E>,
  say: (side: Partial<Entities[E]>) => string,
): HistoryLine {
  return { ...plain(what), before: say(before), after: say(after) }
}

/** The change to the thing that the event's part belongs to, or else the first to a thing of that kind. */
function sides<E extends EntityName>(event: DeskEvent, entity: E): Sides<E> {
  const changes = (event.changes ?? []).filter((change) => change.entity === entity)
  const found = changes.find((change) => change.id === event.part?.subject) ?? changes[0]
  // `entity` was compared; the union of changes does not follow a type parameter.
  const change = found as unknown as AnyChange<E> | undefined
  return { id: change?.id ?? '', before: change?.before ?? {}, after: change?.created ?? change?.after ?? {} }
}

/** `Change<E>` without the question which of its two it is. */
type AnyChange<E extends EntityName> = { readonly id: string; readonly created?: Entities[E] } & Partial<
  Pick<Sides<E>, 'before' | 'after'>
>

function quotes(placement: Partial<Entities['placement']>): string {
  return quoted((placement.selectors ?? []).map((selector) => selector.exact).join(' … '))
}

function quoted(text: string): string {
  return text === '' ? '' : words.quote(text)
}

function assigned(memberId: string | null, names: HistoryNames): string {
  return memberId === null ? words.unassigned : words.assigned(names.members[memberId] || words.someone)
}

function claimText({ text = '', wording }: Partial<Entities['claim']>): string {
  return text && wording ? words.wording(text, WORDING_WORDS[wording]) : text
}

function claimField(event: DeskEvent): HistoryLine {
  const field = fieldOf(CLAIM_FIELD_WORDS, event)
  if (!field) return plain(words.unknown)
  return asWords(both(words.field(CLAIM_FIELD_WORDS[field]), sides(event, 'claim'), (claim) => claim[field] ?? ''))
}

function citationField(event: DeskEvent, names: HistoryNames): HistoryLine {
  const field = fieldOf(CITATION_FIELD_WORDS, event)
  if (!field) return plain(words.unknown)
  const what = words.sourceField(CITATION_FIELD_WORDS[field], sourceTitle(event, names))
  return asWords(both(what, sides(event, 'citation'), (citation) => citation[field] ?? ''))
}

function sourceField(event: DeskEvent, names: HistoryNames): HistoryLine {
  const field = fieldOf(SOURCE_FIELD_WORDS, event)
  if (!field) return plain(words.unknown)
  const what = words.sourceField(SOURCE_FIELD_WORDS[field], sourceTitle(event, names))
  return both(what, sides(event, 'source'), (source) =>
    field === 'kind' ? (source.kind ? SOURCE_KIND_WORDS[source.kind] : '') : (source[field] ?? ''),
  )
}

/** The field that the event's part names, if it is one of `fields`. */
function fieldOf<F extends string>(fields: Readonly<Record<F, string>>, event: DeskEvent): F | null {
  // Object.keys gives strings; the record's own keys are `F`.
  return (Object.keys(fields) as F[]).find((field) => field === event.part?.part) ?? null
}

function verdict({ before, after }: Sides<'claim'>, names: HistoryNames): HistoryLine {
  const verdicts = { before: verdictIn(before, names), after: verdictIn(after, names) }
  // A verdict of a scale that is not at hand is called by its key.
  const label = (side: Partial<Entities['claim']>, found: Verdict | null) =>
    found?.label ?? (side.verdictKey || words.noVerdict)
  return {
    ...plain(words.verdict),
    before: label(before, verdicts.before),
    after: label(after, verdicts.after),
    verdicts,
  }
}

function verdictIn({ scaleVersionId, verdictKey }: Partial<Entities['claim']>, names: HistoryNames): Verdict | null {
  const scale = scaleVersionId ? names.scales[scaleVersionId] : undefined
  return (scale && verdictKey && verdictOf(scale, verdictKey)) || null
}

/** What the source that the event is about is called now, or was called when it was added. */
function sourceTitle(event: DeskEvent, names: HistoryNames): string {
  const made = sides(event, 'source')
  const citation = sides(event, 'citation')
  const sourceId = made.id || citation.after.sourceId || names.citation[citation.id]?.sourceId || ''
  return names.source[sourceId]?.title || made.after.title || words.aSource
}

function asked({ to, question = '' }: Partial<Entities['query']>): HistoryLine {
  return { ...plain(words.asked(QUERY_TO_WORDS[to ?? 'editor'])), after: quoted(question) }
}

function decision({ decision, decidedWords = '', decisionNote = '' }: Partial<Entities['query']>): HistoryLine {
  if (!decision) return plain(words.queryReopened)
  const said = [QUERY_DECISION_WORDS[decision], quoted(decidedWords), decisionNote].filter((part) => part !== '')
  return { ...plain(words.queryDecided), after: said.join(' · ') }
}

function attempt({ date = '', channel = '', outcome = '' }: Partial<Entities['attempt']>): string {
  return words.attempt(date, channel, outcome)
}

import type { Command } from '../../../../domain/command.ts'
import { claimsInOrder } from '../../../../domain/reading-order.ts'
import { verdictOf } from '../../../../domain/scale.ts'
import {
  CHECKS_WORDS,
  CITATION_FIELD_WORDS,
  CITATION_STANCE_WORDS,
  CLAIM_FIELD_WORDS,
  SOURCE_FIELD_WORDS,
  STANCE_WORDS,
} from '../../../../domain/words/card.ts'
import { DEED_WORDS, deedWords as words } from '../../../../domain/words/deeds.ts'
import { CHECKING_WORDS, FACT_KIND_WORDS, QUERY_DECISION_WORDS } from '../../../../domain/words/facts.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { speakersSentence } from './card/speakers-sentence.ts'

/** Enough of a text to know it by. */
const SHORT = 60

/** A command as one phrase: what it sets or makes, the value, and the claim that it is about. "verdict False on claim 3". */
export function commandPhrase(command: Command, workspace: Workspace): string {
  const number = claimNumber(command, workspace)
  const value = commandValue(command, workspace)
  return [commandNoun(command), value && short(value), number > 0 ? words.onClaim(number) : '']
    .filter((part) => part !== '')
    .join(' ')
}

/** What a command sets or makes. */
export function commandNoun(command: Command): string {
  switch (command.name) {
    case 'setArticleField':
      return words.quoted(workspaceWords.details.fields[command.field])
    case 'setClaimField':
      return words.quoted(CLAIM_FIELD_WORDS[command.field])
    case 'setCitationField':
      return words.quoted(CITATION_FIELD_WORDS[command.field])
    case 'setSourceField':
      return words.quoted(SOURCE_FIELD_WORDS[command.field])
    default:
      return DEED_WORDS[command.name]
  }
}

/** The value that a command sets, in words; empty where it has none to tell. */
export function commandValue(command: Command, workspace: Workspace): string {
  switch (command.name) {
    case 'setVerdict':
      return verdictLabel(command.scaleVersionId, command.verdictKey, workspace)
    case 'claim':
    case 'comment':
    case 'setComment':
    case 'setClaimText':
      return command.text === '' ? words.none : words.quoted(command.text)
    case 'setClaimField':
    case 'setCitationField':
    case 'setSourceField':
    case 'setArticleField':
      return command.value ? words.quoted(command.value) : words.none
    case 'setChecking':
      return CHECKING_WORDS[command.checking]
    case 'setFactKind':
      return command.factKind ? FACT_KIND_WORDS[command.factKind] : words.none
    case 'askQuery':
      return words.quoted(command.question)
    case 'decideQuery':
      return command.decision ? QUERY_DECISION_WORDS[command.decision] : words.undecided
    case 'setStance':
      return STANCE_WORDS[command.stance]
    case 'setSpeakers':
      return words.quoted(speakersSentence(command.speakers, workspace.article.outlet))
    case 'setChecks':
      return CHECKS_WORDS[command.checks]
    case 'notCheckable':
    case 'setNotCheckableReason':
      return workspaceWords.reasons.notCheckable[command.reason]
    case 'setSpans':
      return words.quoted(command.spans.map((s) => workspace.capture.text.slice(s.start, s.end)).join(' … '))
    case 'setCitationStance':
      return command.stance ? CITATION_STANCE_WORDS[command.stance].word : words.none
    case 'cite':
      return citedTitle(command.source, workspace)
    case 'recordAttempt':
    case 'setAttempt':
      return words.quoted([command.channel, command.outcome].filter((part) => part !== '').join(': '))
    case 'assignClaim':
      return command.memberId === null ? words.nobody : (workspace.members[command.memberId] ?? '')
    case 'sendBack':
      return words.quoted(command.reason)
    default:
      return switchValue(command)
  }
}

/** The value of a command that is one of two. */
function switchValue(command: Command): string {
  switch (command.name) {
    case 'setLeftOut':
      return command.leftOut ? words.leftOut : words.takenIn
    case 'removeCitation':
    case 'removeAttempt':
      return command.removed ? words.removed : words.back
    case 'withdrawQuery':
      return command.withdrawn ? words.withdrawn : words.asked
    case 'setConfidential':
      return command.confidential ? words.confidential : words.open
    case 'setSiteText':
      return command.hidden ? words.hidden : words.kept
    case 'deleteAnnotation':
      return words.deleted
    case 'restoreAnnotation':
      return words.standing
    case 'archiveArticle':
      return command.archived ? words.inArchive : words.inUse
    case 'retireClaim':
      return command.retired ? words.retired : words.taken
    case 'markReady':
      return command.ready ? words.yes : words.no
    default:
      return ''
  }
}

function verdictLabel(scaleId: string | null, key: string | null, { scales }: Workspace): string {
  const scale = scaleId === null ? undefined : scales[scaleId]
  if (key === null) return words.none
  return (scale && verdictOf(scale, key)?.label) ?? key
}

function citedTitle(source: Extract<Command, { name: 'cite' }>['source'], workspace: Workspace): string {
  const title = 'existingId' in source ? workspace.source[source.existingId]?.title : (source.title ?? source.url)
  return title ? words.quoted(title) : ''
}

/** The number of the claim that a command is about; 0 for none that stands here. */
function claimNumber(command: Command, workspace: Workspace): number {
  const id = claimIdOf(command, workspace)
  return claimsInOrder(workspace).find(({ claim }) => claim.id === id)?.number ?? 0
}

/** The claim that a command is about; `null` for none that is known here. */
export function claimIdOf(command: Command, workspace: Workspace): string | null {
  if ('claimId' in command) return command.claimId
  if ('annotationId' in command) {
    const annotation = workspace.annotation[command.annotationId]
    return annotation?.kind === 'appearance' ? annotation.claimId : null
  }
  if ('citationId' in command) return workspace.citation[command.citationId]?.claimId ?? null
  if ('attemptId' in command) return workspace.attempt[command.attemptId]?.claimId ?? null
  if ('queryId' in command) return workspace.query[command.queryId]?.claimId ?? null
  if (!('sourceId' in command)) return null
  return Object.values(workspace.citation).find((c) => c.sourceId === command.sourceId)?.claimId ?? null
}

function short(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text
}

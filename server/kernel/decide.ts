import type { Command, CommandName } from '../../domain/command.ts'
import type { Result } from '../../domain/problem.ts'
import { archiveArticle } from '../use-cases/archive-article.ts'
import { askQuery } from '../use-cases/ask-query.ts'
import { assignClaim } from '../use-cases/assign-claim.ts'
import { cite } from '../use-cases/cite.ts'
import { claim } from '../use-cases/claim.ts'
import { comment } from '../use-cases/comment.ts'
import { createStory } from '../use-cases/create-story.ts'
import { decideQuery } from '../use-cases/decide-query.ts'
import { deleteAnnotation } from '../use-cases/delete-annotation.ts'
import { hideText } from '../use-cases/hide-text.ts'
import { importArticle } from '../use-cases/import-article.ts'
import { invite } from '../use-cases/invite.ts'
import { linkAppearance } from '../use-cases/link-appearance.ts'
import { markReady } from '../use-cases/mark-ready.ts'
import { mergeClaims } from '../use-cases/merge-claims.ts'
import { moveArticle } from '../use-cases/move-article.ts'
import { notCheckable } from '../use-cases/not-checkable.ts'
import { recordAttempt } from '../use-cases/record-attempt.ts'
import { removeAttempt } from '../use-cases/remove-attempt.ts'
import { removeCitation } from '../use-cases/remove-citation.ts'
import { removeMember } from '../use-cases/remove-member.ts'
import { renameStory } from '../use-cases/rename-story.ts'
import { restoreAnnotation } from '../use-cases/restore-annotation.ts'
import { retireClaim } from '../use-cases/retire-claim.ts'
import { sameClaim } from '../use-cases/same-claim.ts'
import { sendBack } from '../use-cases/send-back.ts'
import { setArticleField } from '../use-cases/set-article-field.ts'
import { setAttempt } from '../use-cases/set-attempt.ts'
import { setByline } from '../use-cases/set-byline.ts'
import { setChecking } from '../use-cases/set-checking.ts'
import { setChecks } from '../use-cases/set-checks.ts'
import { setCitationField } from '../use-cases/set-citation-field.ts'
import { setCitationStance } from '../use-cases/set-citation-stance.ts'
import { setClaimField } from '../use-cases/set-claim-field.ts'
import { setClaimText } from '../use-cases/set-claim-text.ts'
import { setComment } from '../use-cases/set-comment.ts'
import { setConfidential } from '../use-cases/set-confidential.ts'
import { setDesk } from '../use-cases/set-desk.ts'
import { setFactKind } from '../use-cases/set-fact-kind.ts'
import { setLeftOut } from '../use-cases/set-left-out.ts'
import { setMemberRole } from '../use-cases/set-member-role.ts'
import { setNotCheckableReason } from '../use-cases/set-not-checkable-reason.ts'
import { setSiteText } from '../use-cases/set-site-text.ts'
import { setSourceField } from '../use-cases/set-source-field.ts'
import { setSpans } from '../use-cases/set-spans.ts'
import { setSpeakers } from '../use-cases/set-speakers.ts'
import { setStance } from '../use-cases/set-stance.ts'
import { setVerdict } from '../use-cases/set-verdict.ts'
import { unlinkAppearance } from '../use-cases/unlink-appearance.ts'
import { withdrawInvitation } from '../use-cases/withdraw-invitation.ts'
import { withdrawQuery } from '../use-cases/withdraw-query.ts'
import type { Context, Decision, UseCase } from './decision.ts'

/** The use case of each command: the table of contents of what can be done. */
const USE_CASES: { readonly [N in CommandName]: UseCase<N> } = {
  setDesk,
  createStory,
  renameStory,
  importArticle,
  setArticleField,
  setChecking,
  moveArticle,
  archiveArticle,
  hideText,
  setSiteText,
  claim,
  sameClaim,
  comment,
  notCheckable,
  setComment,
  setNotCheckableReason,
  setSpans,
  setStance,
  setSpeakers,
  deleteAnnotation,
  restoreAnnotation,
  setClaimText,
  setChecks,
  setFactKind,
  setClaimField,
  setVerdict,
  setLeftOut,
  linkAppearance,
  unlinkAppearance,
  mergeClaims,
  retireClaim,
  assignClaim,
  markReady,
  sendBack,
  cite,
  setCitationStance,
  setCitationField,
  removeCitation,
  setSourceField,
  setConfidential,
  recordAttempt,
  setAttempt,
  removeAttempt,
  askQuery,
  decideQuery,
  withdrawQuery,
  invite,
  withdrawInvitation,
  setMemberRole,
  setByline,
  removeMember,
}

/** Decides a command by its use case. */
export function decide(context: Context, command: Command): Promise<Result<Decision>> {
  const useCase = USE_CASES[command.name] as UseCase<CommandName> // the table is typed name by name
  return useCase(context, command)
}

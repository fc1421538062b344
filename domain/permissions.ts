import type { Command, CommandName } from './command.ts'
import type { Actor, Role } from './member.ts'
import { ROLES } from './member.ts'

/** What a member may want to do that is not a command of the kernel. */
export type Act = CommandName | 'setTextBasis' | 'read' | 'seeConfidential' | 'write' | 'manageMembers'

/**
 * Who may do what: the least role that may, one line an act. This is the only
 * place; every door asks `may` through the use case.
 */
const LEAST: Readonly<Record<Act, Role>> = {
  // Everybody at the desk reads articles, claims, comments and history.
  read: 'viewer',

  // Checkers see what a confidential source says and who it is,
  seeConfidential: 'checker',
  // they import,
  importArticle: 'checker',
  createStory: 'checker',
  renameStory: 'checker',
  moveArticle: 'checker',
  setArticleField: 'checker',
  setChecking: 'checker',
  hideText: 'checker',
  setSiteText: 'checker',
  // annotate,
  claim: 'checker',
  sameClaim: 'checker',
  comment: 'checker',
  notCheckable: 'checker',
  setComment: 'checker',
  setNotCheckableReason: 'checker',
  setSpans: 'checker',
  setStance: 'checker',
  setSpeakers: 'checker',
  deleteAnnotation: 'checker',
  restoreAnnotation: 'checker',
  // judge,
  setClaimText: 'checker',
  setChecks: 'checker',
  setFactKind: 'checker',
  setClaimField: 'checker',
  setVerdict: 'checker',
  setLeftOut: 'checker',
  // take work and say that it is ready,
  assignClaim: 'checker',
  markReady: 'checker',
  // link,
  linkAppearance: 'checker',
  unlinkAppearance: 'checker',
  mergeClaims: 'checker',
  retireClaim: 'checker',
  // cite,
  cite: 'checker',
  setCitationStance: 'checker',
  setCitationField: 'checker',
  removeCitation: 'checker',
  setSourceField: 'checker',
  setConfidential: 'checker',
  recordAttempt: 'checker',
  setAttempt: 'checker',
  removeAttempt: 'checker',
  // ask the author or the editor, and withdraw their own questions,
  askQuery: 'checker',
  withdrawQuery: 'checker',
  // and write.
  write: 'checker',

  // Editors decide queries, send a claim back, archive an article and say on what ground its whole text may be printed.
  decideQuery: 'editor',
  sendBack: 'editor',
  archiveArticle: 'editor',
  setTextBasis: 'editor',

  // Everybody says under which name they are published; the use case lets only owners do so for others.
  setByline: 'viewer',

  // Owners keep the members and the settings.
  invite: 'owner',
  withdrawInvitation: 'owner',
  setMemberRole: 'owner',
  removeMember: 'owner',
  manageMembers: 'owner',
  setDesk: 'owner',
}

/** What carrying out `command` amounts to. */
export function actOf(command: Command): Act {
  return command.name === 'setArticleField' && command.field === 'textBasis' ? 'setTextBasis' : command.name
}

/** Whether `role` may do `act`. */
export function roleMay(role: Role, act: Act): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(LEAST[act])
}

/** Whether `actor` may do `act`. */
export function may(actor: Actor, act: Act): boolean {
  return roleMay(actor.role, act)
}

/** Every act there is, for tests that try them all. */
export const ACTS = Object.keys(LEAST) as readonly Act[]

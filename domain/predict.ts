import { articleFault, articleFieldSet } from './article-field.ts'
import { type By, changed, created } from './change.ts'
import { outside } from './clean-spans.ts'
import type { Command, CommandName, CommandOf } from './command.ts'
import type { Change } from './event.ts'
import { PREDICTED_ANNOTATIONS } from './predict-annotation.ts'
import { PREDICTED_CLAIMS } from './predict-claim.ts'
import { PREDICTED_EVIDENCE } from './predict-evidence.ts'
import { PREDICTED_QUERIES } from './predict-query.ts'
import type { Workspace } from './workspace.ts'

/** What one command would change in a workspace; `null` where that cannot be known there. */
export type Prediction<N extends CommandName> = (
  workspace: Workspace,
  command: CommandOf<N>,
  by: By,
) => readonly Change[] | null

/** What is decided from more than one article's workspace. */
const unknown = (): null => null

const PREDICTED: { readonly [N in CommandName]: Prediction<N> } = {
  ...PREDICTED_ANNOTATIONS,
  ...PREDICTED_CLAIMS,
  ...PREDICTED_EVIDENCE,
  ...PREDICTED_QUERIES,

  setArticleField: ({ article }, { articleId, field, value }) => {
    const after = articleFieldSet(field, value)
    const isRight = article.id === articleId && articleFault({ ...article, ...after }) === null
    return isRight ? [changed('article', article, after)] : null
  },
  setChecking: ({ article }, { articleId, checking }) =>
    article.id === articleId ? [changed('article', article, { checking })] : null,
  moveArticle: ({ article }, { articleId, storyId }) =>
    article.id === articleId ? [changed('article', article, { storyId })] : null,
  archiveArticle: ({ article }, { articleId, archived }, { at }) =>
    article.id === articleId ? [changed('article', article, { archivedAt: archived ? at : null })] : null,
  hideText: ({ capture, siteText }, { siteTextId: id, captureId, span: { start, end }, reason }) => {
    if (captureId !== capture.id || siteText[id] || outside(capture, { start, end })) return null
    return [created('siteText', { id, captureId, start, end, reason, hidden: true, decidedBy: 'member' })]
  },
  setSiteText: ({ siteText }, { siteTextId, hidden }) => {
    const before = siteText[siteTextId]
    return before ? [changed('siteText', before, { hidden, decidedBy: 'member' })] : null
  },

  setDesk: unknown,
  createStory: unknown,
  renameStory: unknown,
  importArticle: unknown,
  invite: unknown,
  withdrawInvitation: unknown,
  setMemberRole: unknown,
  setByline: unknown,
  removeMember: unknown,
}

/**
 * What the desk will make of a command, as far as it can be known from one article's workspace, so that it can be shown
 * before the desk has answered. `null` where it cannot be known, or where the desk will refuse. Moments and the
 * captures of other articles may differ from what the desk decides; everything else is the same.
 */
export function predict(workspace: Workspace, command: Command, by: By): readonly Change[] | null {
  if (workspace.article.archivedAt !== null && command.name !== 'archiveArticle') return null
  const prediction = PREDICTED[command.name] as Prediction<CommandName> // the table is typed name by name
  return prediction(workspace, command, by)
}

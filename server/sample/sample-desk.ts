import type { Dispatch } from '../../domain/command.ts'
import type { DeskEvent } from '../../domain/event.ts'
import type { Actor } from '../../domain/member.ts'
import type { Result } from '../../domain/problem.ts'
import type { ArticleDocument } from '../../domain/reading.ts'
import type { Workspace } from '../../domain/workspace.ts'
import type { ImportDetails, ImportSource } from '../import-article.ts'

/** What loading the sample needs of a desk; `Desk` has it all. */
export type SampleDesk = {
  readonly dispatch: (actor: Actor, dispatch: Dispatch) => Promise<Result<DeskEvent>>
  readonly importArticle: (
    actor: Actor,
    key: string,
    source: ImportSource,
    details: ImportDetails,
  ) => Promise<Result<ArticleDocument>>
  readonly appendProse: (actor: Actor, id: string, update: Uint8Array) => Promise<Result<unknown>>
  readonly read: { readonly workspace: (actor: Actor, articleId: string) => Promise<Result<Workspace>> }
}

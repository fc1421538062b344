import type { WorkspaceWire } from '../../../../domain/workspace-wire.ts'

/** Where the page of an article gets its workspace: all that a member has in view of it, packed. */
export function packedAddress(articleId: string): string {
  return `/api/articles/${articleId}/workspace/packed`
}

/** What is found there: a workspace, for whom it was read, and by which build it was packed. */
export type PackedWorkspace = {
  readonly build: string
  /** The id of the member who has all of this in view. */
  readonly readerId: string
  readonly workspace: WorkspaceWire
}

/** The build that this code belongs to: a hash of what its pages are made from (`next.config.js`), empty while developing. */
// biome-ignore lint/style/noProcessEnv: no setting; the build writes it in here.
export const BUILD = process.env.PLUMBLINE_BUILD ?? ''

/** Where the page of an article gets its workspace: all that a member has in view of it, packed. */
export function packedAddress(articleId: string): string {
  return `/api/articles/${articleId}/workspace/packed`
}

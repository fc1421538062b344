/** Where the page that readers would get stands: with excerpts, or with the whole text of the article. */
export function exportAddress(articleId: string, text: 'excerpts' | 'whole'): string {
  return `/api/articles/${articleId}/export/html?text=${text}`
}

import { bringIn, loadSample, type Walk } from './walk.ts'

/** The page that readers get. */
export async function walkExports({ page, look, ...walk }: Walk): Promise<void> {
  const articleId = await loadSample({ page })
  for (const text of ['excerpts', 'whole']) {
    await page.goto(`/api/articles/${articleId}/export/html?text=${text}`)
    await look(`the exported page: ${text}`)
  }
  const empty = await bringIn({ page, look, ...walk }, 'The ferry was late\nIt was two hours late on Monday.')
  await page.goto(`/api/articles/${empty}/export/html?text=excerpts`)
  await look('the exported page of an article without claims')
}

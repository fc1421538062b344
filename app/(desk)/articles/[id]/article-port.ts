'use client'

import { createContext, useContext } from 'react'
import type { ArticleView } from '../../../../editor/article-view.ts'

/** The way to the article view on this page; `null` until it is mounted. Not state: nothing is drawn from it. */
export type ArticlePort = { current: ArticleView | null }

/** Given by `WorkspaceProvider`. */
export const ArticlePortContext = createContext<ArticlePort | null>(null)

/** The way to the article view. Throws outside of a workspace. */
export function useArticlePort(): ArticlePort {
  const port = useContext(ArticlePortContext)
  if (!port) throw new Error('useArticlePort needs a WorkspaceProvider around it')
  return port
}

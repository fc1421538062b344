import { createArticleView } from '../../../../editor/article-view.ts'
import type { Subject } from '../subject.ts'
import { isInView } from '../subject.ts'

/** The article of the workspace, as it is. */
export const plumbline: Subject = ({ place, article, highlights, onHover }) => {
  const view = createArticleView(place, {
    capture: article,
    language: 'en',
    label: 'Article',
    marks: { highlights, phrases: [], siteText: [] },
    onHover,
  })
  return { isDrawn: () => isInView('.article-text mark.highlight'), destroy: view.destroy }
}

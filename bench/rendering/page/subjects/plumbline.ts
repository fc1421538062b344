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
  return { isDrawn: () => isInView('.article-text mark.highlight'), isWhole, destroy: view.destroy }
}

/** Every paragraph of the made article has highlights. */
function isWhole(): boolean {
  return [...document.querySelectorAll(".article-block[data-role='paragraph']")].every((block) => {
    const { top, bottom } = block.getBoundingClientRect()
    return bottom <= 0 || top >= innerHeight || block.querySelector('mark.highlight') !== null
  })
}

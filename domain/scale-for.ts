import type { ScaleVersion } from './scale.ts'
import { LINE_CHECK } from './scale.ts'
import type { Workspace } from './workspace.ts'

/**
 * The version of a scale that new verdicts in this article are given on: the line check where every fact is checked,
 * else the desk's own; `null` where the workspace lacks it.
 */
export function scaleFor({
  article,
  desk,
  scales,
}: Pick<Workspace, 'article' | 'desk' | 'scales'>): ScaleVersion | null {
  return scales[article.checking === 'everyFact' ? LINE_CHECK.id : desk.scaleVersionId] ?? null
}

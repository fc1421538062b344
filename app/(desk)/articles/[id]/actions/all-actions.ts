import { aboutArticle } from './about-article.ts'
import type { Action, Bench } from './action.ts'
import { goingPlaces } from './going-places.ts'
import { marking } from './marking.ts'
import { moving } from './moving.ts'
import { selecting } from './selecting.ts'

/** The lists of what can be done, one for each concern. A new concern joins here. */
const CONCERNS: readonly ((bench: Bench) => Action[])[] = [moving, selecting, marking, aboutArticle, goingPlaces]

/** Everything that can be done in the workspace now. */
export function actionsOf(bench: Bench): readonly Action[] {
  return CONCERNS.flatMap((concern) => concern(bench))
}
